/** What a reader has written that a criterion can be judged by, and the scores that nothing written stands behind. */
import type {Interview, RubricCriterion} from '../content/interviewSchema';
import {isEvidence} from './informs';
import {askedNow, textAt} from './session';
import type {Probe} from './probes';
import type {MockBody} from './types';

export interface Evidence {
  /** Notes of the phases of its step, with their texts; '' where nothing was written. */
  readonly notes: readonly {readonly id: string; readonly title: string; readonly text: string}[];
  /** Probes about it that were put, with the answers written; '' for none. */
  readonly answers: readonly {readonly probe: Probe; readonly text: string}[];
  /** Clarifying questions, for what is judged in the first step. */
  readonly asked: readonly string[];
}

export function evidenceOf(
  {phases, probes}: Interview,
  body: MockBody,
  criterion: RubricCriterion,
): Evidence {
  const put = probes.filter(
    (probe) => isEvidence(probe, criterion) && Object.hasOwn(body.answers, probe.id),
  );
  return {
    notes: phases
      .filter(({step}) => step === criterion.step)
      .map(({id, title}) => ({id, title, text: textAt(body, {of: 'notes', id}).trim()})),
    answers: put.map((probe) => ({
      probe,
      text: textAt(body, {of: 'answers', id: probe.id}).trim(),
    })),
    asked: criterion.step === 'clarify-requirements' ? askedNow(body).map(({text}) => text) : [],
  };
}

/** From this score on a criterion shows a level, which somebody must have heard or read. */
const SHOWS_A_LEVEL = 2;

/**
 * Whether a candidate gave a score that shows a level although there is nothing written to read it from, not even a
 * remark. An interviewer has heard what is scored. What is drawn, and what was spoken, is for the caller to know.
 */
export function isUnwritten(
  interview: Interview,
  body: MockBody,
  criterion: RubricCriterion,
): boolean {
  const {id} = criterion;
  const score = Object.hasOwn(body.scores, id) ? (body.scores[id]!.score ?? 0) : 0;
  if (body.role !== 'candidate' || score < SHOWS_A_LEVEL) return false;
  const {notes, answers, asked} = evidenceOf(interview, body, criterion);
  const texts = [...notes, ...answers].map(({text}) => text);
  const remark = textAt(body, {of: 'remarks', id}).trim();
  return [...texts, ...asked, remark].every((text) => text === '');
}
