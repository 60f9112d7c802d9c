import {describe, expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/learning-to-rank/estimate';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/learning-to-rank';
const n = numbersOf(estimate);
const IDEAL = 7 + 1 / Math.log2(3);
const ITEMS = [
  {name: 'A', grade: 0, score: 2},
  {name: 'B', grade: 3, score: 1},
  {name: 'C', grade: 1, score: 0.5},
  {name: 'D', grade: 0, score: 0},
].map((item, at) => ({...item, gain: 2 ** item.grade - 1, discount: 1 / Math.log2(at + 2)}));
type Item = (typeof ITEMS)[number];

/** Sum over the pairs of an item with another grade: up where it is the better one, down where it is not. */
function pull(item: Item, of: (better: Item, worse: Item) => number): number {
  return ITEMS.reduce((sum, other) => {
    if (item.grade === other.grade) return sum;
    return item.grade > other.grade ? sum + of(item, other) : sum - of(other, item);
  }, 0);
}

const chance = (better: Item, worse: Item) => 1 / (1 + Math.exp(better.score - worse.score));
const change = (one: Item, other: Item) =>
  Math.abs((one.gain - other.gain) * (one.discount - other.discount)) / IDEAL;
const lambda = (better: Item, worse: Item) => chance(better, worse) * change(better, worse);

describe('four items by hand', () => {
  const [a, b, c, d] = ITEMS as [Item, Item, Item, Item];

  test('pulls with and without the change of the metric', () => {
    const plain = [b, c].map((item) => pull(item, chance).toFixed(2));
    const [up, less, down, low] = [b, c, a, d].map((item) =>
      Math.abs(pull(item, lambda)).toFixed(3),
    );
    const said = [
      `B would be pulled by ${plain[0]} and C by ${plain[1]}`,
      `B goes up by ${up}, C up by ${less}, A down by ${down} and D down by ${low}`,
    ];
    expect(missingFrom(PAGE, said)).toEqual([]);
    expect(Math.round(pull(b, lambda) / pull(c, lambda))).toBe(19);
  });

  test('one round of two leaves', () => {
    const weight = (item: Item) =>
      ITEMS.filter(({grade}) => grade !== item.grade).reduce((sum, other) => {
        const wrong = chance(item, other);
        return sum + change(item, other) * wrong * (1 - wrong);
      }, 0);
    const leaf = (items: Item[]) => {
      const total = (of: (item: Item) => number) => items.reduce((sum, item) => sum + of(item), 0);
      return total((item) => pull(item, lambda)) / (total(weight) + 0.1);
    };
    const [high, low] = [leaf([b, c]), leaf([a, d])];
    const scores = ITEMS.map((item) => {
      const value = item.score + 0.4 * (item === b || item === c ? high : low);
      return `${value.toFixed(2).replace('-', '−')} for ${item.name}`;
    });
    const said = [
      `(${weight(b).toFixed(3)}+${weight(c).toFixed(3)}+0.1)=${high.toFixed(2)}$`,
      `the second $${low.toFixed(2)}$`,
      `${scores.slice(0, 3).join(', ')} and ${scores[3]}`,
      `$7.5/${IDEAL.toFixed(2)}=${(7.5 / IDEAL).toFixed(2)}$`,
    ];
    expect(missingFrom(PAGE, said)).toEqual([]);
  });
});

test('looks by place, assumed, and in two cascades', () => {
  const [byPlace = [], ...cascades] = chartOf(PAGE, 'looks-curves');
  const drawn = [0.1, 0.3].map((worth) =>
    byPlace.map((_, above) => rounded((1 - worth) ** above, 2)),
  );
  expect(cascades).toEqual(drawn);
  expect(
    rounded(
      byPlace.reduce((sum, look) => sum + look, 0),
      6,
    ),
  ).toBe(rounded(n('looksSum'), 6));
});
