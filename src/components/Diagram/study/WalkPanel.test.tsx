// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, expect, it} from 'vitest';

import type {ToldStep} from '@site/src/domain/walk';

import {WalkPanel} from './WalkPanel';

afterEach(cleanup);

const step = (said: Partial<ToldStep>): ToldStep => ({
  ...{edge: 0, from: 'A', to: 'B', fromLabel: 'App', toLabel: 'Ads', what: 'an id', ...said},
});

function show(steps: ToldStep[], untimed?: string): void {
  render(<WalkPanel title="W" at={0} {...{steps, untimed}} go={() => {}} onEnd={() => {}} />);
}

function told(said: Partial<ToldStep>, isLast = false): string {
  show(isLast ? [step(said)] : [step(said), step({})]);
  return screen.getByRole('status').querySelector('p')?.textContent ?? '';
}

it.each<[Partial<ToldStep>, string]>([
  [{time: '5 ms', seconds: 0.005, soFar: '9 ms'}, 'takes 5 ms · 9 ms so far'],
  [{time: '5 ms', isBeside: true, soFar: '9 ms'}, 'takes 5 ms beside other steps · 9 ms so far'],
  [{when: 'at once', soFar: '9 ms'}, 'at once · 9 ms so far'],
  [{when: 'nightly'}, 'nightly'],
])('says "takes" of durations only: %o', (said, times) => {
  expect(told(said)).toBe(`Step 1 of 2 · ${times}`);
});

it('says "in all" at the end', () => {
  expect(told({time: '5 ms', soFar: '9 ms'}, true)).toBe('Step 1 of 1 · takes 5 ms · 9 ms in all');
});

it('says whether all steps are untimed or some', () => {
  show([step({}), step({})], 'people decide');
  expect(screen.getByText('Untimed: people decide')).toBeTruthy();
  cleanup();
  show([step({}), step({when: 'nightly'})], 'people decide');
  expect(screen.getByText('Partly untimed: people decide')).toBeTruthy();
});
