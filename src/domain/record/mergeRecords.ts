/**
 * One record from two of the same id. The rules are commutative, associative and idempotent, so
 * that it does not matter who imports from whom, in which order, or how often.
 */
import {mergeDrills} from '../drill/mergeDrills';
import {mergeMocks} from '../mock/mergeMocks';
import {mergeGroups} from '../group/mergeGroups';
import {mergePlans} from '../plan/mergePlans';
import {mergeReadings} from '../reading/mergeReadings';
import {mergeCards} from '../review/mergeCards';
import type {Bodies, LearnerRecord, RecordKind} from './types';

type MergeBodies<Body> = (a: Body, b: Body) => Body;

const merges: {readonly [K in RecordKind]: MergeBodies<Bodies[K]>} = {
  checklist: (a, b) => ({ticked: laterOfEach(a.ticked, b.ticked)}),
  quiz: later,
  recall: later,
  mock: mergeMocks,
  plan: mergePlans,
  group: mergeGroups,
  card: mergeCards,
  reading: mergeReadings,
  attempt: later,
  drill: mergeDrills,
  pace: later,
  meta: (a, b) => laterOfEach(a, b),
};

/**
 * Merges two records of one kind and id. Checklist: ticked where either is, at the later time.
 * Quiz, recall and attempt: the later answer. Mock: the later of each text and score. Meta: the later of each time (milliseconds since
 * the epoch). Plan and group: the one made later, with what was done or sent back in either. Card: the state after the later
 * review. Reading: the later stay on each section, and the later mark. Drill: the sitting begun later, of one the first
 * answers. Pace: what was said later.
 */
export function mergeRecords<K extends RecordKind>(
  a: LearnerRecord<K>,
  b: LearnerRecord<K>,
): LearnerRecord<K> {
  const body = merges[a.kind](a.body, b.body);
  return {...a, updatedAtMs: Math.max(a.updatedAtMs, b.updatedAtMs), body};
}

function laterOfEach<Times extends object>(a: Times, b: Times): Times {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort() as (keyof Times)[];
  const entries = names.map((name) => [name, Math.max(time(a, name), time(b, name))]);
  return Object.fromEntries(entries) as Times;
}

function time<Times extends object>(times: Times, name: keyof Times): number {
  return Object.hasOwn(times, name) ? ((times[name] as number | undefined) ?? 0) : 0;
}

/** Of two answers given in the same millisecond, an arbitrary but always the same one. */
function later<Answer extends {readonly atMs: number}>(a: Answer, b: Answer): Answer {
  if (a.atMs !== b.atMs) return a.atMs > b.atMs ? a : b;
  return sorted(a) >= sorted(b) ? a : b;
}

/** The same text however the fields are ordered. */
function sorted(answer: object): string {
  return JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1)));
}
