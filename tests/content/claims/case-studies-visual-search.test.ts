import {expect, test} from 'vitest';
import {BYTES, compressedIndex, METHODS, PHOTOS} from '../../../src/domain/figures/compressedIndex';
import {mixedVersions, ORDERS} from '../../../src/domain/figures/mixedVersions';
import {missingFrom} from './computed';

const PAGE = 'case-studies/visual-search';
const percent = (share: number | undefined) => `${Math.round(100 * (share ?? NaN))}%`;

test('four bytes find what the text says they find', () => {
  const codes = (method: number) => compressedIndex({method, photo: PHOTOS.phone, again: 50});
  const {alone, again, whole} = codes(METHODS.product);
  const [two, four] = [BYTES.indexOf(2), BYTES.indexOf(4)];
  const found = (method: number) => percent(codes(method).alone[four]?.recall);
  expect(
    missingFrom(PAGE, [
      `Four bytes find ${percent(alone[four]?.recall)} of the ten nearest; with fifty compared again it is ${percent(again[four]?.recall)}`,
      `for ${percent(alone[two]?.item)} of queries from a phone instead of ${percent(whole.item)}`,
      `Those ${percent(again[four]?.item)} are what four bytes`,
      `signs find ${found(METHODS.signs)} and the first numbers ${found(METHODS.rounded)}`,
    ]),
  ).toEqual([]);
});

test('a mixed index finds what the text says it finds', () => {
  const {along} = mixedVersions({share: 0.5, oldNoise: 0.5, order: ORDERS.random});
  expect(
    missingFrom(PAGE, [
      `New queries on old vectors find ${percent(along[0]?.mixed)}`,
      `ends at ${percent(along.at(-1)?.compatible)} instead of ${percent(along.at(-1)?.pair)}`,
    ]),
  ).toEqual([]);
});

test('the softmax by hand', () => {
  const [own, rival] = [Math.exp(20 * 0.7), Math.exp(20 * 0.6)];
  // The mean of e^(20x) for a normal x that spreads by 1/16.
  const typical = Math.exp((20 / 16) ** 2 / 2);
  const others = 100_000 * typical;
  expect(
    missingFrom(PAGE, [
      `is ${typical.toFixed(2)} on average`,
      `$e^{14}=${(own / 1e6).toFixed(2)}$ million, $e^{12}=${(rival / 1e6).toFixed(2)}$ million`,
      `$${(others / 1e6).toFixed(2)}$ million: probability ${(own / (own + rival + others)).toFixed(2)}`,
    ]),
  ).toEqual([]);
});
