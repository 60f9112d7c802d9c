import {expect, test} from 'vitest';
import {MOST_WEIGHT, watchTimeBias, type Label} from '../../../src/domain/figures/watchTimeBias';
import estimate from '../../../docs/case-studies/video-recommendation/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'case-studies/video-recommendation';
const value = numbersOf(estimate);
const at = (label: Label, length = 0, weight = 0) => watchTimeBias({label, length, weight}).here;
const percent = (share: number) => `${Math.round(100 * share)}%`;
const both = ({minutes, satisfied}: {minutes: number; satisfied: number}) =>
  [Math.round(minutes), percent(satisfied)] as const;

test('the figure lists what the text says that it lists', () => {
  const [minutes, like, half] = [at('minutes'), at('relative'), at('relative', 0.5)];
  const [squared, none] = [at('relative', 0.5, 2), at('relative', 0, 2)];
  const [[all, was], [, now], [kept, little], [fewer, best], [least, same]] = [
    both(minutes),
    both(like),
    both(half),
    both(squared),
    both(none),
  ];
  expect(
    missingFrom(PAGE, [
      `(and ${percent(minutes.bait)} clickbait)`,
      `a third of the ${all} minutes per 100 impressions`,
      `from ${was} to ${now} and the mean interest from ${minutes.interest.toFixed(2)} to ${like.interest.toFixed(2)}`,
      `(${kept} minutes, ${little})`,
      `${fewer} minutes and ${best}, which $\\gamma=0$ reaches with ${least} minutes`,
      `plays go from ${percent(at('click').satisfied)} to ${percent(at('click', 0, MOST_WEIGHT).satisfied)}`,
    ]),
  ).toEqual([]);
  expect(same).toBe(best);
  expect(1 - like.minutes / minutes.minutes).toBeCloseTo(1 / 3, 1);
});

test('the chart of two wishes draws min(W, d) of exponential wishes', () => {
  const durations = Array.from({length: 8}, (_, step) => 2 ** (step - 2));
  const stays = ['strongWish', 'mildWish'].map((name) =>
    durations.map((minutes) => rounded(value(name) * (1 - Math.exp(-minutes / value(name))), 2)),
  );
  expect(chartOf(PAGE, 'wish-by-length')).toEqual(stays);
});

test('the chart of an effect that is learned draws the formula of the estimate', () => {
  const [instant, learned] = [value('instantEffect'), value('learnedEffect')];
  const weeks = Array.from({length: 14}, (_, step) => 2 * step);
  const effects = weeks.map((week) =>
    rounded(instant + learned * (1 - Math.exp(-week / value('learningTime'))), 2),
  );
  expect(chartOf(PAGE, 'effect-by-week')).toEqual([effects, weeks.map(() => instant)]);
});
