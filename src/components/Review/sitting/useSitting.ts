import {useState} from 'react';

import {queueOf, takeBack, withReview} from '@site/src/domain/review';
import type {Done, QueueItem, Rating} from '@site/src/domain/review';
import {rated} from '@site/src/domain/review/schedule';
import {nowMs as readClock} from '@site/src/platform/clock/nowMs';
import {siteStore} from '@site/src/platform/storage';

import type {Asked} from '../asked';
import {daysFrom, diagramsOf, type DeckState} from '../useDeck';
import {strings, waitText} from './strings';

export interface SittingState {
  readonly queue: readonly QueueItem[];
  /** What is on the table; undefined when all is done. */
  readonly item: QueueItem | undefined;
  /** When the item came up. */
  readonly nowMs: number;
  readonly isFlipped: boolean;
  readonly done: readonly Done[];
  /** What came of the last thing done. */
  readonly said: string;
  flip(): void;
  rate(rating: Rating): void;
  undo(): void;
  /** Leaves the item out for this sitting. */
  pass(): void;
}

/** One sitting over a deck: what comes next, and what is done with it. Only for what renders in the browser. */
export function useSitting(deck: DeckState, asked: Asked): SittingState {
  const [nowMs, setNowMs] = useState(readClock);
  const [isFlipped, setFlipped] = useState(false);
  const [done, setDone] = useState<readonly Done[]>([]);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [broughtBack, bringBack] = useState<string>();
  const [said, say] = useState('');

  const queue = waitingIn(deck, asked, nowMs).filter(({id}) => !passed.includes(id));
  const item = queue.find(({id}) => id === broughtBack) ?? queue[0];

  const goOn = (words: string, back?: string) => {
    say(words);
    bringBack(back);
    setFlipped(false);
    setNowMs(readClock());
  };
  const rate = (rating: Rating) => {
    if (item?.kind !== 'card' || !isFlipped) return;
    const before = siteStore().get('card', item.id)?.body;
    setDone(withReview(done, item.id, before));
    siteStore().change('card', item.id, (current, atMs) => rated(current, rating, atMs));
    const after = siteStore().get('card', item.id)?.body.state;
    const waitMs = after ? after.dueAtMs - after.lastAtMs : 0;
    goOn(strings.said(strings.ratings[rating], waitText(waitMs)));
  };
  const undo = () => {
    const {last, rest} = takeBack(done);
    if (!last) return;
    siteStore().change('card', last.id, () => last.before);
    setDone(rest);
    setPassed(passed.filter((id) => id !== last.id));
    goOn(strings.undone, last.id);
  };
  const pass = () => {
    if (item) setPassed([...passed, item.id]);
    goOn('');
  };
  const flip = () => setFlipped(item?.kind === 'card' && !isFlipped);
  return {queue, item, nowMs, isFlipped, done, said, flip, rate, undo, pass};
}

function waitingIn(deck: DeckState, asked: Asked, nowMs: number): QueueItem[] {
  const {day} = daysFrom(nowMs);
  return queueOf({
    cards: deck.cards,
    bodyOf: (id) => deck.bodies.get(id),
    diagrams: diagramsOf(asked.deck, deck.records, nowMs),
    ...{nowMs, day},
    dailyLimit: asked.limit,
    begun: deck.begunIn(day),
  });
}
