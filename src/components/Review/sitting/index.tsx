import {type KeyboardEvent, type ReactNode, useEffect, useRef} from 'react';

import Button from '@site/src/components/ui/Button';
import type {Card} from '@site/src/domain/cards';
import {RATINGS} from '@site/src/domain/review';

import {usePageFiles} from '@site/src/platform/siteData/usePageFiles';

import type {Asked} from '../asked';
import type {ReviewDecksProps} from '../ReviewDecks';
import type {DeckState} from '../useDeck';
import CardItem from './CardItem';
import DiagramItem from './DiagramItem';
import {strings} from './strings';
import styles from './styles.module.css';
import {useSitting, type SittingState} from './useSitting';

interface SittingProps extends ReviewDecksProps {
  asked: Asked;
  deck: DeckState;
  leave(): void;
}

/** Texts of this many items are fetched before they come up. */
const AHEAD = 3;

/** One card or diagram at a time until nothing waits. */
export default function Sitting({asked, deck, pages, addressOf, leave}: SittingProps): ReactNode {
  const sitting = useSitting(deck, asked);
  const {item, queue, done, isFlipped} = sitting;
  const table = useRef<HTMLElement>(null);
  const soon = [item, ...queue.slice(0, AHEAD)].flatMap((one) =>
    one?.kind === 'card' ? one.page : [],
  );
  const {fileOf, retry} = usePageFiles<Card[]>([...new Set(soon)], addressOf);
  const texts = item?.kind === 'card' ? fileOf(item.page) : undefined;
  useFocus(table, `${item?.id} ${done.length} ${isFlipped} ${texts === undefined}`);
  return (
    <section
      ref={table}
      className={styles.table}
      aria-label={strings.label}
      onKeyDown={(event) => onKey(event, sitting)}
    >
      <p className={styles.bar}>
        <span>{strings.left(queue.length)}</span>
        <span role="status">{sitting.said}</span>
      </p>
      {item?.kind === 'card' && <CardItem {...{item, sitting, pages, texts, retry}} />}
      {item?.kind === 'diagram' && <DiagramItem of={item.of} pass={sitting.pass} />}
      {!item && (
        <div className={styles.card} tabIndex={-1} data-focus>
          <p className={styles.front}>{strings.done}</p>
          <p>{strings.reviewed(done.length)}</p>
        </div>
      )}
      <p className={styles.bar}>
        <Button disabled={done.length === 0} onClick={sitting.undo}>
          {strings.undo}
        </Button>
        <Button onClick={leave}>{item ? strings.leave : strings.back2}</Button>
        <span className={styles.keys}>{strings.keys}</span>
      </p>
    </section>
  );
}

/** Single keys act only while the focus is inside; a focused button keeps its own space key. */
function onKey(event: KeyboardEvent, {flip, rate, undo}: SittingState): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const {key, target} = event;
  const rating = RATINGS.find((one) => String(one) === key);
  const isOnControl = target instanceof HTMLElement && target.closest('button, a') !== null;
  if (rating !== undefined) rate(rating);
  else if (key === 'u' || key === 'U') undo();
  else if (key === ' ' && !isOnControl) flip();
  else return;
  event.preventDefault();
}

/** Puts the focus on what came up, so that the keys act on it and a screen reader reads it. */
function useFocus(table: React.RefObject<HTMLElement | null>, what: string): void {
  useEffect(() => {
    table.current?.querySelector<HTMLElement>('[data-focus]')?.focus({preventScroll: true});
  }, [table, what]);
}
