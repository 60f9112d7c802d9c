import {expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/calibration/estimate';
import {calibrationMaps} from '../../../src/domain/figures/calibrationMaps';
import {drawSample} from '../../../src/domain/figures/calibrationSample';
import {seededRandom} from '../../../src/domain/figures/random';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/calibration';

test('the bars say what the table by hand predicts, the line what it observes', () => {
  const n = numbersOf(estimate);
  const observed = ['lowRate', 'middleRate', 'highRate'].map((name) => rounded(100 * n(name)));
  expect(chartOf(PAGE, 'gap-by-level')).toEqual([[10, 30, 70], observed]);
});

/** The figure with its 300 labels and a score that is twice too confident. */
const maps = (bend: number) => calibrationMaps({size: 300, stretch: 2, bend});
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('without a bend, Platt costs about 1/n nats and isotonic regression several times that', () => {
  const {curve, excess} = maps(0);
  expect(rounded(mean(curve.map(({size, excess: {platt}}) => size * platt)))).toBe(1);
  const averaged = curve.find(({size}) => Math.abs(size - 300) < 50)?.excess;
  const times = (averaged?.isotonic ?? NaN) / (averaged?.platt ?? NaN);
  expect([excess.isotonic / excess.platt, times].map((value) => rounded(value))).toEqual([19, 8]);
  const said = 'eight times further from the truth on average, and nineteen times with these 300';
  expect(missingFrom(PAGE, [said])).toEqual([]);
});

/** Labels at which the averaged isotonic map gets ahead, between two points of the curve. */
function overtaking(bend: number): number {
  const gaps = maps(bend).curve.map(({size, excess: {platt, isotonic}}) => ({
    at: Math.log(size),
    gap: isotonic - platt,
  }));
  const after = gaps.findIndex(({gap}) => gap < 0);
  const [last, first] = [gaps[after - 1], gaps[after]];
  if (!last || !first) return NaN;
  return Math.exp(last.at + ((first.at - last.at) * last.gap) / (last.gap - first.gap));
}

test('bent, isotonic regression passes Platt between 300 and 600 labels', () => {
  const hundreds = [0.5, 0.3].map((bend) => 100 * Math.round(overtaking(bend) / 100));
  expect(hundreds).toEqual([300, 600]);
  const said = 'passes it between 300 and 600 labels at a bend of 0.3 to 0.5';
  expect(missingFrom(PAGE, [said])).toEqual([]);
});

test('a third of the labels are positive, and even the truth has a calibration error', () => {
  const {labels} = drawSample(10_000, seededRandom(1));
  expect(mean(Array.from(labels))).toBeCloseTo(1 / 3, 1);
  const said = [
    'A third of these labels are positive',
    `10,000 labels give even the *true* probabilities a calibration error of ${rounded(100 * maps(0).ece.truth)}%`,
  ];
  expect(missingFrom(PAGE, said)).toEqual([]);
});
