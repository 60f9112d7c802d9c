import {describe, expect, it} from 'vitest';
import {chancesOf, fitClicks, normalizedEntropy, rankAuc} from './clickModel';
import {normal, seededRandom} from './random';

describe('rankAuc', () => {
  it('is the share of pairs in the right order', () => {
    const random = seededRandom(4);
    const scores = Float64Array.from({length: 60}, () => Math.floor(random() * 12));
    const labels = Uint8Array.from({length: 60}, () => (random() < 0.3 ? 1 : 0));
    let [wins, pairs] = [0, 0];
    scores.forEach((high, one) =>
      scores.forEach((low, other) => {
        if (!labels[one] || labels[other]) return;
        pairs += 1;
        wins += high > low ? 1 : high === low ? 0.5 : 0;
      }),
    );
    expect(rankAuc(scores, labels)).toBeCloseTo(wins / pairs, 12);
  });
});

describe('fitClicks', () => {
  it('finds the log-odds of two groups', () => {
    // 3 of 10 clicked at rate 0, 8 of 10 at rate 1.
    const rates = Float64Array.from({length: 20}, (_, row) => (row < 10 ? 0 : 1));
    const clicks = Uint8Array.from({length: 20}, (_, row) =>
      row % 10 < (row < 10 ? 3 : 8) ? 1 : 0,
    );
    const weights = fitClicks({rates, contexts: new Float64Array(20), clicks});
    expect(weights[0]).toBeCloseTo(Math.log(3 / 7), 4);
    expect(weights[1]).toBeCloseTo(Math.log(8 / 2) - Math.log(3 / 7), 4);
    expect(weights[2]).toBeCloseTo(0, 8);
  });

  it('finds the weights that made the data', () => {
    const random = seededRandom(9);
    const column = () => Float64Array.from({length: 40_000}, () => normal(random));
    const rows = {rates: column(), contexts: column(), clicks: new Uint8Array(40_000)};
    const chances = chancesOf(rows, [-1, 0.7, -0.4]);
    rows.clicks = Uint8Array.from(chances, (chance) => (random() < chance ? 1 : 0));
    const weights = fitClicks(rows);
    [-1, 0.7, -0.4].forEach((weight, at) => expect(weights[at]).toBeCloseTo(weight, 1));
  });
});

describe('normalizedEntropy', () => {
  it('is 1 for the base rate, and log loss over entropy otherwise', () => {
    const clicks = Uint8Array.from([1, 0, 0, 0]);
    expect(normalizedEntropy(Float64Array.from([0.25, 0.25, 0.25, 0.25]), clicks)).toBeCloseTo(1);
    const loss = -(Math.log(0.4) + 3 * Math.log(0.8)) / 4;
    const entropy = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75));
    const chances = Float64Array.from([0.4, 0.2, 0.2, 0.2]);
    expect(normalizedEntropy(chances, clicks)).toBeCloseTo(loss / entropy, 12);
  });
});
