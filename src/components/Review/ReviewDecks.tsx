import {lazy, Suspense, useRef, useState, type ReactNode} from 'react';

import StorageNotice from '@site/src/components/ui/StorageNotice';
import type {DeckPage} from '@site/src/domain/review';
import {useSearch} from '@site/src/platform/address';
import {useNow} from '@site/src/platform/clock/useNow';

import {readAsked} from './asked';
import DeckForm from './DeckForm';
import DeckList from './DeckList';
import Export from './Export';
import Standing from './Standing';
import {strings} from './strings';
import styles from './styles.module.css';
import {useDeck} from './useDeck';
import {useUsual} from './useUsual';

const Sitting = lazy(() => import('./sitting'));

export interface ReviewDecksProps {
  pages: readonly DeckPage[];
  /** Address of the texts of a page's cards. */
  addressOf: (page: string) => string | undefined;
}

/** Choose a deck, see how it stands, and review it. */
export function ReviewDecks({pages, addressOf}: ReviewDecksProps): ReactNode {
  const usual = useUsual();
  const asked = readAsked(useSearch(), pages, usual.usual);
  const deck = useDeck(asked.deck, pages);
  const nowMs = useNow();
  const [isSitting, setSitting] = useState(false);
  const section = useRef<HTMLElement>(null);
  const leave = () => {
    setSitting(false);
    section.current?.focus();
  };
  const isRead = deck.status.state !== 'loading' && nowMs !== undefined;
  return (
    <section ref={section} tabIndex={-1} className={styles.review} aria-label={strings.label}>
      <noscript>
        <p>{strings.withoutScript}</p>
      </noscript>
      {isSitting ? (
        <Suspense fallback={<p className={styles.soft}>{strings.loading}</p>}>
          <Sitting {...{asked, deck, pages, addressOf}} leave={leave} />
        </Suspense>
      ) : (
        <div className={styles.start}>
          <DeckForm pages={pages} asked={asked} usual={usual} />
          <Standing
            {...{asked, deck, pages, addressOf}}
            nowMs={isRead ? nowMs : undefined}
            begin={() => setSitting(true)}
          />
        </div>
      )}
      {!isSitting && <Export {...{asked, deck, pages, addressOf}} />}
      <StorageNotice status={deck.status} />
      <DeckList pages={pages} />
    </section>
  );
}
