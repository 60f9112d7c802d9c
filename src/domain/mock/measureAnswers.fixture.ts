import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Interview} from '../content/interviewSchema';
import type {EverydayQuestion} from './everydayQuestions.fixture';
import {findClarification} from './findClarification';

export type Clarifications = Interview['clarifications'];

const root = 'docs/case-studies';

/** Case to its clarifications. */
export const cases: readonly (readonly [string, Clarifications])[] = readdirSync(root)
  .filter((slug) => existsSync(`${root}/${slug}/interview.yaml`))
  .map((slug) => {
    const text = readFileSync(`${root}/${slug}/interview.yaml`, 'utf8');
    return [slug, (parse(text) as Interview).clarifications];
  });

export interface Measured {
  /** Answered without asking back: rightly, and `question, case: id` of each wrong one. */
  readonly right: number;
  readonly wrong: readonly string[];
  /** Offered among the choices, and said to be open although the case has an answer. */
  readonly offered: number;
  readonly missed: readonly string[];
  /** Where the case says nothing: rightly left open, or asked back in vain. */
  readonly open: number;
  readonly vain: number;
}

export function measure(questions: readonly EverydayQuestion[]): Measured {
  const all = questions.flatMap(({typed, answeredBy}) =>
    cases.map(([slug, clarifications]) => {
      const found = findClarification(clarifications, typed);
      const ids = answeredBy[slug] ?? [];
      const where = `${typed} ${slug}`;
      if (found.kind === 'found') {
        return ids.includes(found.id) ? 'right' : (`wrong ${where}: ${found.id}` as const);
      }
      if (ids.length === 0) return found.kind === 'none' ? 'open' : 'vain';
      const isOffered = found.kind === 'perhaps' && ids.some((id) => found.ids.includes(id));
      return isOffered ? 'offered' : (`missed ${where}` as const);
    }),
  );
  const count = (kind: string) => all.filter((one) => one === kind).length;
  const list = (kind: string) => all.filter((one) => one.startsWith(kind));
  return {
    ...{right: count('right'), wrong: list('wrong '), offered: count('offered')},
    ...{missed: list('missed '), open: count('open'), vain: count('vain')},
  };
}
