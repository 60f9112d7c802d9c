import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {CASE_STUDIES} from '../../../src/domain/content/addresses';
import {FRAMEWORK_STEPS} from '../../../src/domain/framework';
import {chartOf, textOf} from './page';

const page = textOf('framework/levels');

test('the bars are the plan of the handbook, and the line moves two minutes of it', () => {
  const [plan = [], shifted = []] = chartOf('framework/levels', 'minutes-by-level');
  expect(plan).toEqual(FRAMEWORK_STEPS.map((step) => step.minutes[45]));
  const moved = FRAMEWORK_STEPS.map((step, n) => [step.slug, (shifted[n] ?? 0) - (plan[n] ?? 0)]);
  expect(Object.fromEntries(moved.filter(([, minutes]) => minutes !== 0))).toEqual({
    'prepare-data': 1,
    'develop-models': -2,
    'deploy-and-serve': 1,
  });
});

test('the moments stand where the plan has their steps', () => {
  const [clarify = 0, frame = 0] = FRAMEWORK_STEPS.map((step) => step.minutes[45]);
  expect(page).toContain('of the ten minutes of clarifying and framing');
  expect(clarify + frame).toBe(10);
});

test('the thresholds follow from the costs', () => {
  const line = (missed: number, blocked: number) => blocked / (missed + blocked);
  expect(page).toContain(`$15/(120+15) = ${line(120, 15).toFixed(3)}$`);
  expect(page).toContain(`$15/(1000+15) = ${line(1000, 15).toFixed(4)}$`);
  expect(page).toContain(`above $p = ${line(120, 15).toFixed(2)}$`);
  expect(page).toContain(`for USD 1,000 the line is at ${(line(1000, 15) * 100).toFixed(1)}%`);
  expect(page).toContain(`$0.11 \\times 0.9 = ${(line(120, 15) * 0.9).toFixed(2)}$`);
});

test('the passed payments cost what the transcript says', () => {
  const passed = 2000 / 100;
  const fraud = passed * 0.4;
  expect(page).toContain(`$20 \\times 0.4 \\times 120 =$ USD ${fraud * 120} a day`);
  expect(page).toContain(`less USD ${(passed - fraud) * 15} for twelve good customers`);
  expect(page).toContain('eight hundred are blocked, so some two hundred positives');
  expect(1000 - 2000 * 0.4).toBe(200);
});

test('a rubric has about a dozen criteria', () => {
  expect(page).toContain('a rubric of about a dozen criteria');
  for (const slug of CASE_STUDIES) {
    const interview = readFileSync(`docs/case-studies/${slug}/interview.yaml`, 'utf8');
    const criteria = interview.match(/\bcriterion:/g)?.length ?? 0;
    expect(Math.abs(criteria - 12), slug).toBeLessThanOrEqual(2);
  }
});
