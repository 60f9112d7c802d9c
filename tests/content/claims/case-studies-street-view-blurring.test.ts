import {expect, test} from 'vitest';
import estimate from '../../../docs/case-studies/street-view-blurring/estimate';
import {recallAudit} from '../../../src/domain/figures/recallAudit';
import {missingFrom, numbersOf} from './computed';

const PAGE = 'case-studies/street-view-blurring';
const value = numbersOf(estimate);

test('the audits of the figure find the shares that the text says', () => {
  const large = recallAudit({threshold: 0.01, audit: 20_000, alike: 0.5}).here;
  expect(
    missingFrom(PAGE, [
      'at 20,000 panoramas are about half of the misses',
      'and four fifths from two',
    ]),
  ).toEqual([]);
  expect(large.one.miss / large.truth).toBeCloseTo(0.5, 0);
  expect(Math.abs(large.one.miss / large.truth - 0.5)).toBeLessThan(0.1);
  expect(Math.abs(large.two.miss / large.truth - 0.8)).toBeLessThan(0.05);
  for (const {high} of [large.one, large.two]) expect(high).toBeLessThan(large.truth);
});

test('a threshold of 0.1% costs and brings what the text says', () => {
  const [usual, low] = [0.01, 0.001].map(
    (threshold) => recallAudit({threshold, audit: 4000, alike: 0.5}).here,
  ) as [ReturnType<typeof recallAudit>['here'], ReturnType<typeof recallAudit>['here']];
  const patches = Math.round(low.wrongBlurs - usual.wrongBlurs);
  const faces = ((usual.truth - low.truth) * value('facesPer')).toFixed(3);
  expect(
    missingFrom(PAGE, [
      'misses fall eightfold, needless blurs grow fourfold',
      `adds ${patches} patches and hides ${faces} faces a panorama`,
    ]),
  ).toEqual([]);
  expect(Math.round(usual.truth / low.truth)).toBe(8);
  expect(Math.round(low.wrongBlurs / usual.wrongBlurs)).toBe(4);
});

test('ten expected faces are under 3 or over 19 once in so many months', () => {
  let [term, within] = [Math.exp(-10), 0];
  for (let faces = 0; faces <= 19; faces += 1) {
    if (faces >= 3) within += term;
    term *= 10 / (faces + 1);
  }
  const months = Math.round(1 / (1 - within) / 10) * 10;
  expect(missingFrom(PAGE, [`by chance once in ${months} months`])).toEqual([]);
  expect(10_000 * value('plainCut')).toBeCloseTo(10, 0);
});

test('losing as many as are found is as rare as the text says', () => {
  const [lost, found] = [value('diffLost'), value('diffFound')].map(Math.round) as [number, number];
  let [tail, term] = [0, 2 ** -(lost + found)];
  for (let count = 0; count <= lost + found; count += 1) {
    if (count >= found) tail += term;
    term *= (lost + found - count) / (count + 1);
  }
  expect(missingFrom(PAGE, ['equal versions about once in a thousand'])).toEqual([]);
  expect(tail).toBeGreaterThan(0.0005);
  expect(tail).toBeLessThan(0.002);
});
