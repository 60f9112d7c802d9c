import {useState} from 'react';

import type {Sheet} from '@site/src/domain/diagram/sheet';
import {
  afterRecall,
  chosen,
  isDone,
  judge,
  missedIn,
  nameable,
  rolesOf,
  started,
  tried,
  type Choice,
  type Session,
} from '@site/src/domain/recall';
import {useRecord} from '@site/src/platform/storage';

import type {Offer} from './RecallSetup';

/** With fewer there is nothing to choose among. */
const FEWEST_OF_ROLE = 2;

function offersOf(sheet: Sheet, missed: readonly string[]): Offer[] {
  const nodes = nameable(sheet);
  const choices: Choice[] = [{of: 'all'}, {of: 'half'}];
  if (missed.length > 0) choices.push({of: 'missed'});
  choices.push(...rolesOf(nodes).map((role): Choice => ({of: 'role', role})));
  const offers = choices.map((choice) => ({
    choice,
    count: chosen(nodes, choice, 0, missed).length,
  }));
  return offers.filter(({choice, count}) => count >= (choice.of === 'role' ? FEWEST_OF_ROLE : 1));
}

/**
 * A recall of one diagram: what may be hidden, how far the reader is, and what is kept of it. `ordered` puts ids
 * in the order in which they are numbered.
 */
export function useRecall(sheet: Sheet, id: string, ordered: (ids: string[]) => string[]) {
  const {value, set, status} = useRecord('recall', id);
  const [session, setSession] = useState<Session>();
  const nodes = nameable(sheet);
  const missed = value?.missed ?? [];
  const labelOf = (node: string) => nodes.find((one) => one.id === node)?.label ?? node;

  const take = (next: Session) => {
    setSession(next);
    if (!isDone(next) || (session && isDone(session))) return;
    const outcome = {asked: next.blanks, missed: missedIn(next), of: nodes.map((node) => node.id)};
    set((before, nowMs) => afterRecall(before, outcome, nowMs));
  };
  const begin = (choice: Choice, seed: number) =>
    setSession(started(ordered(chosen(nodes, choice, seed, missed).map((node) => node.id))));
  const answer = (typed: string) => {
    const asked = session?.blanks[session.at];
    if (!session || asked === undefined) return;
    const others = nodes.filter((node) => node.id !== asked).map(({label}) => label);
    take(tried(session, judge(typed, labelOf(asked), others)));
  };
  return {
    offers: offersOf(sheet, missed),
    session,
    kept: value,
    status,
    labelOf,
    begin,
    answer,
    take,
    again: () => setSession(undefined),
  };
}
