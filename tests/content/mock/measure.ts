import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Interview} from '../../../src/domain/content/interviewSchema';
import {findClarification} from '../../../src/domain/mock/findClarification';

export interface EverydayQuestion {
  readonly typed: string;
  /** Case to the ids of clarifications that answer it. */
  readonly answeredBy: Readonly<Record<string, readonly string[]>>;
}

export interface QuestionSet {
  readonly id: string;
  readonly about: string;
  readonly questions: readonly EverydayQuestion[];
}

const read = <Content>(file: string) => parse(readFileSync(file, 'utf8')) as Content;
const root = 'docs/case-studies';

export const sets = read<{sets: QuestionSet[]}>(`${__dirname}/everyday-questions.yaml`).sets;

/** Case to its clarifications. */
export const cases = readdirSync(root)
  .map((slug) => [slug, `${root}/${slug}/interview.yaml`] as const)
  .filter(([, file]) => existsSync(file))
  .map(([slug, file]) => [slug, read<Interview>(file).clarifications] as const);

export interface Measured {
  /** Answered without asking back: rightly, and question, case and id of each wrong one. */
  readonly right: number;
  readonly wrong: readonly string[];
  /** Among the choices. */
  readonly offered: number;
  /** Neither, although the case has an answer. */
  readonly missed: number;
}

export function measure({questions}: QuestionSet): Measured {
  const outcomes = questions.flatMap((question) =>
    cases.map(([slug, list]) => outcomeOf(question, slug, list)),
  );
  const count = (kind: string) => outcomes.filter((one) => one === kind).length;
  return {
    wrong: outcomes.filter((one) => one.startsWith('wrong')),
    ...{right: count('right'), offered: count('offered'), missed: count('missed')},
  };
}

function outcomeOf(
  {typed, answeredBy}: EverydayQuestion,
  slug: string,
  clarifications: Interview['clarifications'],
): string {
  const found = findClarification(clarifications, typed);
  const right = answeredBy[slug] ?? [];
  if (found.kind === 'found')
    return right.includes(found.id) ? 'right' : `wrong: ${typed} ${slug} ${found.id}`;
  if (right.length === 0) return 'left open';
  return found.kind === 'perhaps' && found.ids.some((id) => right.includes(id))
    ? 'offered'
    : 'missed';
}
