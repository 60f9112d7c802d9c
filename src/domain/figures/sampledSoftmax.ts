import {normal, type Random} from './random';

/** What users of each type pick: probabilities per type and item. */
export interface Tastes {
  /** Per type, the probability of picking each item; items stand by falling general popularity. */
  picks: readonly (readonly number[])[];
  /** Share of each item among all picks, if types are equally frequent: the marginal of the batch. */
  marginal: readonly number[];
}

/**
 * Types of users over items whose general popularity falls as rank^(−skew) (Zipf); a type multiplies it by
 * exp(taste × a standard normal draw), item by item.
 */
export function drawTastes(
  {types, items, skew, taste}: {types: number; items: number; skew: number; taste: number},
  random: Random,
): Tastes {
  const picks = Array.from({length: types}, () => {
    const weights = Array.from(
      {length: items},
      (_, at) => (at + 1) ** -skew * Math.exp(taste * normal(random)),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });
  const marginal = Array.from(
    {length: items},
    (_, item) => picks.reduce((sum, of) => sum + (of[item] ?? 0), 0) / types,
  );
  return {picks, marginal};
}

export interface Training {
  /** Rows per step; each is a type and the item that it picked, and offers that item to all other rows. */
  batch: number;
  /** Items drawn uniformly that every step offers in addition. */
  extra: number;
  /** Picks seen in all. */
  picksSeen: number;
  /** Per item, what is subtracted from its score inside the loss: the log of its chance to be offered, or zeros. */
  offsets: readonly number[];
}

const STEP_SIZE = 0.5;

/**
 * Trains a score for each type and item by softmax over the items that a step offers, and returns the mean of the
 * scores over the second half of training. The model is the smallest of two towers: a user is its type, an item a row
 * of one number per type. Steps are Adagrad's. An item offered twice counts twice, as in-batch negatives do.
 */
export function trainSampledSoftmax(
  {picks}: Tastes,
  {batch, extra, picksSeen, offsets}: Training,
  random: Random,
): number[][] {
  const items = offsets.length;
  const towers = picks.map((of) => newTower(of));
  const steps = Math.floor(picksSeen / batch);
  for (let step = 0; step < steps; step += 1) {
    const offered = new Int32Array(items);
    towers.forEach((tower) => tower.picked.fill(0));
    for (let row = 0; row < batch; row += 1) {
      const tower = towers[Math.floor(random() * towers.length)];
      if (!tower) continue;
      const item = pickFrom(tower.cumulative, random());
      tower.picked[item] = (tower.picked[item] ?? 0) + 1;
      offered[item] = (offered[item] ?? 0) + 1;
    }
    for (let draw = 0; draw < extra; draw += 1) {
      const item = Math.floor(random() * items);
      offered[item] = (offered[item] ?? 0) + 1;
    }
    for (const tower of towers) learn(tower, offered, offsets, batch);
    if (step >= steps / 2) towers.forEach(remember);
  }
  return towers.map(({sum}) => Array.from(sum, (total) => total / Math.ceil(steps / 2)));
}

interface Tower {
  cumulative: Float64Array;
  scores: Float64Array;
  /** Sums of squared gradients. */
  squares: Float64Array;
  /** Picks of this type in the step at hand, by item. */
  picked: Int32Array;
  /** Sum of scores over the steps that are averaged. */
  sum: Float64Array;
}

function newTower(picks: readonly number[]): Tower {
  let total = 0;
  const items = picks.length;
  return {
    cumulative: Float64Array.from(picks, (share) => (total += share)),
    scores: new Float64Array(items),
    squares: new Float64Array(items).fill(1e-8),
    picked: new Int32Array(items),
    sum: new Float64Array(items),
  };
}

function pickFrom(cumulative: Float64Array, at: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One step on the rows of one type: the gradient of an item is its probability times rows, less its picks. */
function learn(
  {scores, squares, picked}: Tower,
  offered: Int32Array,
  offsets: readonly number[],
  batch: number,
): void {
  const rows = picked.reduce((sum, count) => sum + count, 0);
  if (rows === 0) return;
  const odds = offered.reduce<number[]>((list, times, item) => {
    list.push(times && times * Math.exp((scores[item] ?? 0) - (offsets[item] ?? 0)));
    return list;
  }, []);
  const total = odds.reduce((sum, value) => sum + value, 0);
  odds.forEach((value, item) => {
    if (value === 0) return;
    const gradient = ((rows * value) / total - (picked[item] ?? 0)) / batch;
    const square = (squares[item] ?? 0) + gradient ** 2;
    squares[item] = square;
    scores[item] = (scores[item] ?? 0) - (STEP_SIZE * gradient) / Math.sqrt(square);
  });
}

function remember({scores, sum}: Tower): void {
  scores.forEach((score, item) => {
    sum[item] = (sum[item] ?? 0) + score;
  });
}
