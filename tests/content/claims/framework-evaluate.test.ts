import {expect, test} from 'vitest';
import evaluation from '../../../docs/framework/evaluate/estimate';
import frame from '../../../docs/framework/frame-the-problem/estimate';
import {normal, seededRandom} from '../../../src/domain/figures/random';
import {numbersOf} from './computed';
import {chartOf, textOf} from './page';

const page = textOf('framework/evaluate');
const value = numbersOf(evaluation);

test('the chart draws the computed sizes, in thousands of users', () => {
  const sizes = ['usersForFourfold', 'usersForDouble', 'usersForVisits', 'usersForQuarter'];
  const [bars] = chartOf('framework/evaluate', 'effect-and-size');
  expect(bars).toEqual(sizes.map((name) => Math.round(value(name) / 1000)));
});

test('only a reply in place of a like gains enough', () => {
  const [likeVisit, replyVisit] = ['likeVisit', 'replyVisit'].map(numbersOf(frame)) as [
    number,
    number,
  ];
  const needed = value('gainPerChange');
  expect(page).toContain(`a like brings ${likeVisit} and a reply ${replyVisit.toFixed(2)}`);
  expect(page).toContain('a reply in place of a like does it twice over');
  expect(likeVisit).toBeLessThan(needed);
  expect((replyVisit - likeVisit) / needed).toBeGreaterThan(2);
  expect((replyVisit - likeVisit) / needed).toBeLessThan(3);
});

test('the guardrail’s error is this part of its limit', () => {
  expect(page).toContain(`is a ${(value('offLift') / value('offError')).toFixed(1)}th of`);
});

test('fourteen looks raise the share of false alarms as much as the page says', () => {
  const [, looked = ''] = /each of fourteen days.*?becomes \[(\d+)%\]/.exec(page) ?? [];
  const random = seededRandom(14);
  const tests = 20_000;
  let alarms = 0;
  for (let i = 0; i < tests; i += 1) {
    let sum = 0;
    for (let day = 1; day <= 14; day += 1) {
      sum += normal(random);
      if (Math.abs(sum) > 1.96 * Math.sqrt(day)) {
        alarms += 1;
        break;
      }
    }
  }
  expect(Math.abs((alarms / tests) * 100 - Number(looked))).toBeLessThan(0.9);
});
