import {expect, it} from 'vitest';
import {estimate} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {knownNumbers} from './known-numbers';

const ENTRY =
  '{id: host-hour, group: prices, label: L, value: 0.34, unit: USD/hour, use: U, assumption: A, asOf: 2026-11}';

function wrongWith(input: string): string[] {
  return problemsIn(
    {
      'docs/practice/x/index.mdx': page('Words.', 'practice'),
      'docs/practice/x/estimate.ts': estimate(
        `{host: {group: 'traffic', label: 'Host', min: 0, max: 9, assumption: 'A', ${input}}}`,
      ),
      'docs/reference/numbers-to-know.yaml': `numbers:\n  - ${ENTRY}\n`,
    },
    knownNumbers,
  );
}

it('is content with a number as it stands in the list', () => {
  expect(wrongWith(`unit: 'USD/hour', default: 0.34, number: 'host-hour'`)).toEqual([]);
});

it('tells a value or a unit that differs', () => {
  const todo = 'write that value and unit, or leave number out';
  expect(wrongWith(`unit: 'USD/hour', default: 0.5, number: 'host-hour'`)).toEqual([
    `docs/practice/x/estimate.ts inputs.host.number: 0.5 USD/hour, but "host-hour" is 0.34 USD/hour; ${todo}`,
  ]);
  expect(wrongWith(`unit: 'USD/day', default: 0.34, number: 'host-hour'`)).toHaveLength(1);
});

it('tells an id that is not there', () => {
  expect(wrongWith(`unit: 'USD/hour', default: 0.34, number: 'hots-hour'`)).toEqual([
    expect.stringContaining('has no "hots-hour" (did you mean "host-hour"?)'),
  ]);
});

it('wants either a source or an assumption', () => {
  const file = 'docs/reference/numbers-to-know.yaml';
  const both = `numbers:\n  - ${ENTRY.replace('assumption: A', 'assumption: A, source: k')}\n`;
  expect(problemsIn({[file]: both}, knownNumbers)).toEqual([
    expect.stringContaining('give it either a source'),
  ]);
});
