import {describe, expect, it} from 'vitest';
import {CASE, INTERVIEW} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {interviewRules} from './interview-rules';

const FILE = 'docs/practice/x/interview.yaml';

function check(interview: string, kind = 'practice'): string[] {
  const files = {
    'docs/practice/x/index.mdx': page('', kind, kind === 'case-study' ? CASE : ''),
    [FILE]: interview,
  };
  return problemsIn(files, interviewRules).filter((line) => line.startsWith(FILE));
}

it('takes phases that fill each length', () => expect(check(INTERVIEW)).toEqual([]));

it('tells the length that does not add up', () => {
  expect(check(INTERVIEW.replace('35: 35', '35: 34').replace('60: 60', '60: 61'))).toEqual([
    `${FILE}:4 phases minutes.35: they sum to 34; let them sum to 35 exactly`,
    `${FILE}:4 phases minutes.60: they sum to 61; let them sum to 60 exactly`,
  ]);
});

it('asks only a case for phases', () => {
  const untimed = INTERVIEW.replace(/phases:\n.*\n/, 'phases: []\n').replace(
    /probes:\n.*\n/,
    'probes: []\n',
  );
  expect(check(untimed)).toEqual([]);
  expect(check(untimed, 'case-study')).toHaveLength(4);
});

it('tells a probe of a phase that is not there', () => {
  expect(check(INTERVIEW.replace('phase: clarify', 'phase: clarfy'))).toEqual([
    `${FILE}:7 probes[0].phase: no phase is named "clarfy" (did you mean "clarify"?); write one of clarify`,
  ]);
});

describe('criteria that a probe or a phase informs', () => {
  const probing = (ids: string) =>
    INTERVIEW.replace('followUp: F}', `followUp: F, criteria: ${ids}}`);
  const hearing = (ids: string) => INTERVIEW.replace('cues: []}', `cues: [], criteria: ${ids}}`);

  it.each([probing('[asks]'), hearing('[asks]')])('are in the rubric', (interview) =>
    expect(check(interview)).toEqual([]),
  );

  it('are told when they are not, and so is what nobody names', () => {
    const unreached =
      'no probe and no phase names "asks"; add it to the criteria of what informs it';
    expect(check(probing('[askes]'))).toEqual([
      `${FILE}:7 probes[0].criteria: the rubric has no "askes" (did you mean "asks"?); write one of asks`,
      `${FILE}:9 rubric[0]: ${unreached}`,
    ]);
    const second =
      '\n  - {id: other, criterion: C, step: evaluate, section: data, weight: 1, mid: M, senior: S, staff: T}\nverdict';
    const two = probing('[asks]').replace('\nverdict', second);
    expect(check(two)).toEqual([`${FILE}:10 rubric[1]: ${unreached.replace('asks', 'other')}`]);
  });
});
