import Link from '@docusaurus/Link';
import {type ReactNode, useId} from 'react';

import Button from '@site/src/components/ui/Button';
import Inline from '@site/src/components/ui/Inline';
import type {Card} from '@site/src/domain/cards';
import {RATINGS, type DeckPage, type QueueItem} from '@site/src/domain/review';
import {outcomes} from '@site/src/domain/review/schedule';
import {slugLabel} from '@site/src/domain/text/slug';
import type {PageFile} from '@site/src/platform/siteData/usePageFiles';
import {siteStore} from '@site/src/platform/storage';

import {strings, waitText} from './strings';
import styles from './styles.module.css';
import type {SittingState} from './useSitting';

interface CardItemProps {
  item: Extract<QueueItem, {kind: 'card'}>;
  sitting: SittingState;
  pages: readonly DeckPage[];
  /** Undefined while they are fetched. */
  texts: PageFile<Card[]> | undefined;
  retry(): void;
}

/** A card on the table: its front, then its back and how well it was known. */
export default function CardItem({item, sitting, pages, texts, retry}: CardItemProps): ReactNode {
  const frontId = useId();
  const of = pages.find(({page}) => page === item.page);
  if (texts === undefined) return <p className={styles.card}>{strings.loading}</p>;
  if (texts === 'failed') {
    return (
      <Trouble text={strings.failed}>
        <Button onClick={retry}>{strings.again}</Button>
      </Trouble>
    );
  }
  const card = texts.find(({id}) => `${item.page}#${id}` === item.id);
  if (!card) {
    return (
      <Trouble text={strings.gone}>
        <Button onClick={sitting.pass}>{strings.pass}</Button>
      </Trouble>
    );
  }
  return (
    <>
      <div
        className={styles.card}
        role="group"
        aria-labelledby={frontId}
        tabIndex={-1}
        data-focus
        data-flipped={sitting.isFlipped}
      >
        <p className={styles.about}>
          <span>{of?.title}</span>
          <span>{slugLabel(card.step)}</span>
          {item.isNew && <span>{strings.isNew}</span>}
        </p>
        <p id={frontId} className={styles.front}>
          <span className="sr-only">{strings.front}: </span>
          <Inline text={card.front} />
        </p>
        <div aria-live="polite" className={styles.back}>
          {sitting.isFlipped && <Back card={card} path={of?.path ?? '/'} />}
        </div>
      </div>
      <Actions id={item.id} sitting={sitting} />
    </>
  );
}

function Back({card, path}: {card: Card; path: string}): ReactNode {
  return (
    <>
      <p>
        <span className="sr-only">{strings.back}: </span>
        <Inline text={card.back} />
      </p>
      <p className={styles.source}>
        {strings.treated} <Link to={`${path}#${card.section}`}>{slugLabel(card.section)}</Link>
      </p>
    </>
  );
}

function Actions({id, sitting}: {id: string; sitting: SittingState}): ReactNode {
  const {isFlipped, nowMs, flip, rate} = sitting;
  if (!isFlipped) {
    return (
      <div className={styles.actions}>
        <Button variant="primary" onClick={flip}>
          {strings.show}
        </Button>
      </div>
    );
  }
  const due = outcomes(siteStore().get('card', id)?.body, nowMs);
  return (
    <div className={styles.actions} role="group" aria-label={strings.rate}>
      {RATINGS.map((rating) => (
        <Button key={rating} data-rating={rating} onClick={() => rate(rating)}>
          <strong>{strings.ratings[rating]}</strong>
          <span className={styles.wait}>{waitText(due[rating] - nowMs)}</span>
        </Button>
      ))}
    </div>
  );
}

function Trouble({text, children}: {text: string; children: ReactNode}): ReactNode {
  return (
    <div className={styles.card} tabIndex={-1} data-focus>
      <p role="alert">{text}</p>
      {children}
    </div>
  );
}
