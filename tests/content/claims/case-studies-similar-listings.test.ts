import {expect, test} from 'vitest';
import {MOST, sessionVectors, SHOWN} from '../../../src/domain/figures/sessionVectors';
import {missingFrom} from './computed';

const PAGE = 'case-studies/similar-listings';
const percent = (shares: number[], nearest: number) => Math.round(100 * (shares[nearest - 1] ?? 0));

test('the figure finds the neighbours that the text says', () => {
  const vectors = (inMarket: number, bookWeight = 0, dim = 2) =>
    sessionVectors({inMarket, bookWeight, dim});
  const [anywhere, half, all] = [0, 0.5, 1].map((share) => vectors(share)) as [
    ReturnType<typeof vectors>,
    ReturnType<typeof vectors>,
    ReturnType<typeof vectors>,
  ];
  const [plain, booked] = [vectors(0.5, 0, 3), vectors(0.5, 10, 3)];
  expect(
    missingFrom(PAGE, [
      `${percent(anywhere.score.taste, SHOWN)}% of the same taste. Half`,
      `only ${percent(all.score.market, SHOWN)}% of the nearest *anywhere*`,
      `${percent(plain.score.booked, SHOWN)}% of the three nearest`,
      `A weight of 10 makes that ${percent(booked.score.booked, SHOWN)}%`,
      `half: ${percent(half.cosine.taste, SHOWN)}% against ${percent(half.score.taste, SHOWN)}%`,
    ]),
  ).toEqual([]);
  expect(MOST).toBeGreaterThan(SHOWN);
  expect(percent(half.score.taste, SHOWN)).toBeGreaterThan(50);
  expect(percent(all.score.taste, SHOWN)).toBeGreaterThan(75);
  expect(percent(vectors(1, 0, 3).score.market, SHOWN)).toBe(0);
  expect(Math.abs(percent(booked.cosine.booked, SHOWN) - 40)).toBeLessThan(3);
});
