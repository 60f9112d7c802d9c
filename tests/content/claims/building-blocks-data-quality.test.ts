import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/data-quality/estimate';
import {normalCdf} from '../../../src/domain/figures/normalDistribution';
import {normal, seededRandom, type Random} from '../../../src/domain/figures/random';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/data-quality';
const n = numbersOf(estimate);
const MAD_TO_DEVIATION = 1.4826;
const WEEKS = 8;

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2;
}

const spreadAround = (centre: number, values: readonly number[]) =>
  MAD_TO_DEVIATION * median(values.map((value) => Math.abs(value - centre)));

test('the ninth Monday by hand', () => {
  const [bars = [], upper, lower] = chartOf(PAGE, 'nine-mondays');
  const [history, today] = [bars.slice(0, WEEKS), bars[WEEKS] ?? NaN];
  const deviationOf = (values: readonly number[]) =>
    Math.sqrt(
      values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1),
    );
  const deviation = deviationOf(history);
  const usual = deviationOf(history.filter((rate) => rate < 5));
  const scale = spreadAround(median(history), history);
  expect(new Set(upper)).toEqual(new Set([rounded(mean(history) + 3 * deviation, 2)]));
  expect(new Set(lower)).toEqual(new Set([rounded(median(history) + 3 * scale, 2)]));
  const said = [
    `The mean is ${mean(history).toFixed(2)} and the standard deviation ${deviation.toFixed(2)}, so today lies ${((today - mean(history)) / deviation).toFixed(1)} deviations off`,
    `$z = 0.6/${scale.toFixed(3)} = ${((today - median(history)) / scale).toFixed(1)}$`,
    `(from ${usual.toFixed(3)} to ${deviation.toFixed(2)})`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
  expect(rounded(deviation / usual)).toBe(8);
});

const week = (random: Random) => Array.from({length: WEEKS}, () => normal(random));

/** Chance that a quiet day lies more than `bound` scales from a centre: today is standard normal. */
const rings = (centre: number, scale: number, bound: number) =>
  normalCdf(centre - bound * scale) + normalCdf(-centre - bound * scale);

test('eight values are a bad scale', () => {
  const random = seededRandom(8);
  const bands = Array.from({length: 20_000}, () => {
    const history = week(random);
    const centre = median(history);
    return {centre, scale: spreadAround(centre, history)};
  });
  const share = (bound: number) =>
    mean(bands.map(({centre, scale}) => rings(centre, scale, bound)));
  expect(Math.round(1 / share(12) / 500) * 500).toBe(1000);
  const said = [
    `a bound of 3 on a MAD of eight values rings on ${rounded(100 * share(3))}% of quiet days`,
    'one false alarm in a thousand needs a bound of 12',
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

/** A year of quiet days after eight weeks: some of its centres, and the scale of all deviations from them. */
function yearOf(random: Random): {centres: number[]; scale: number} {
  const days = Array.from({length: 364 + 7 * WEEKS}, () => normal(random));
  const year = days.slice(7 * WEEKS).map((value, at) => {
    const same = Array.from({length: WEEKS}, (_, back) => days[at + 7 * back] ?? NaN);
    return {value, centre: median(same)};
  });
  const deviations = year.map(({value, centre}) => value - centre);
  const centres = year.filter((_, at) => at % 13 === 0).map(({centre}) => centre);
  return {centres, scale: spreadAround(0, deviations)};
}

test('a year of deviations is a good one', () => {
  const random = seededRandom(364);
  const years = Array.from({length: 400}, () => yearOf(random));
  const share = (bound: number) =>
    mean(years.flatMap(({centres, scale}) => centres.map((centre) => rings(centre, scale, bound))));
  expect(Math.abs(share(3) - n('tail'))).toBeLessThan(1.5e-4);
  expect(share(3.4)).toBeLessThan(0.001);
  const said = [
    `then 3 rings on ${100 * n('tail')}% of days, and 3.4 on fewer than one in a thousand`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});

test('the bars of a day by blocking checks', () => {
  const [drawn] = chartOf(PAGE, 'checks-that-block');
  const cost = ([checks, caught]: readonly [number, number]) => {
    const held = 1 - (1 - n('falseRate')) ** checks;
    const [bad, real] = [n('badShare'), n('badShare') * caught];
    return (bad - real) * n('badCost') + (real + (1 - bad) * held) * n('staleCost');
  };
  const gates = [
    [0, 0],
    [10, 0.6],
    [40, n('shortRecall')],
    [100, 0.87],
    [300, 0.92],
    [1000, n('wideRecall')],
  ] as const;
  expect(drawn).toEqual(gates.map(cost).map(Math.round));
});
