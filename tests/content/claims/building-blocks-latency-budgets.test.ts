import {describe, expect, test} from 'vitest';
import estimate from '../../../docs/building-blocks/latency-budgets/estimate';
import {
  capacityPerSecond,
  chanceOf,
  runQueue,
  SPREADS,
} from '../../../src/domain/figures/batchQueue';
import {rootOf} from '../../../src/domain/figures/bisection';
import {queueingLatency} from '../../../src/domain/figures/queueingLatency';
import {missingFrom, numbersOf, rounded} from './computed';
import {chartOf} from './page';

const PAGE = 'building-blocks/latency-budgets';
const n = numbersOf(estimate);

test('the median of four exponential stages in a row', () => {
  const later = (x: number) => Math.exp(-x) * (1 + x + x ** 2 / 2 + x ** 3 / 6);
  const median = n('stageMean') * rootOf((x) => 0.5 - later(x), 0, 20);
  expect(missingFrom(PAGE, [`the true median is ${median.toFixed(0)} ms`])).toEqual([]);
});

describe('workers behind one queue', () => {
  const service = n('service');

  /** Erlang's probability that all workers are busy. */
  const allBusy = (workers: number, load: number) => {
    let [term, fewer] = [1, 0];
    for (let busy = 0; busy < workers; busy += 1) {
      fewer += term;
      term *= (workers * load) / (busy + 1);
    }
    return term / (term + (1 - load) * fewer);
  };

  test('the wait at the 99th percentile, by load', () => {
    const wait = (workers: number, load: number) =>
      (service / (workers * (1 - load))) * Math.log(100 * allBusy(workers, load));
    const curves = [1, 8].map((workers) =>
      [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((load) =>
        rounded(Math.max(wait(workers, load), 0), 1),
      ),
    );
    expect(chartOf(PAGE, 'wait-by-load')).toEqual(curves);
  });

  /** Wait and work at the 99th percentile. */
  const tail = (workers: number, load: number) => {
    const [drain, work] = [(workers * (1 - load)) / service, 1 / service];
    const late = (t: number) => {
      const waited = (drain * Math.exp(-work * t) - work * Math.exp(-drain * t)) / (drain - work);
      const busy = allBusy(workers, load);
      return (1 - busy) * Math.exp(-work * t) + busy * waited;
    };
    return rootOf((t) => 0.01 - late(t), 0, 1000);
  };

  test('the formula, against a queue that is really run', () => {
    const servers = {servers: 8, fixedMs: service - 1e-9, itemMs: 1e-9, batchLimit: 1, holdMs: 0};
    const chance = chanceOf(300_000, 5, SPREADS.exponential);
    const load = n('loadChosen');
    const run = runQueue(
      {...servers, spread: SPREADS.exponential},
      (1000 * load) / service,
      chance,
    );
    expect(run.p99Ms / tail(8, load)).toBeCloseTo(1, 1);
  });

  test('wait and work together', () => {
    const chosen = tail(8, n('loadChosen')).toFixed(1);
    const said = [
      `together have ${chosen} ms at 70% load and ${tail(8, n('loadHigh')).toFixed(1)} ms at 80%`,
      `one worker alone has ${tail(1, n('loadLow')).toFixed(0)} ms even at half load`,
      `where ${tail(8, n('loadLost')).toFixed(1)} ms still fit`,
    ];
    expect(missingFrom(PAGE, said)).toEqual([]);
  });
});

describe('a card that takes what waits', () => {
  const servers = {servers: 1, fixedMs: 8, itemMs: 0.5, holdMs: 0, spread: 0};
  const figure = (batchLimit: number) =>
    queueingLatency({...servers, batchLimit, perSecond: 400, budgetMs: 60});

  test('has a tail near two batches', () => {
    const {p99Ms} = runQueue({...servers, batchLimit: 128}, 400, chanceOf(600_000, 3, 0));
    expect(missingFrom(PAGE, [`= 20 ms (${p99Ms.toFixed(1)} ms when simulated`])).toEqual([]);
  });

  test('carries fifteen times the rate within 60 ms', () => {
    const {batched, alone} = figure(32).within;
    expect(Math.round(batched / alone)).toBe(15);
    expect(Math.round(alone / 10) * 10).toBe(n('cardAlone'));
    expect(missingFrom(PAGE, ['fits into 60 ms by fifteen'])).toEqual([]);
  });

  test('is busy at a third of what it could do', () => {
    const limited = {...servers, batchLimit: 32};
    const {busy} = runQueue(limited, capacityPerSecond(limited) / 3, chanceOf(6000, 7, 0));
    expect(busy).toBeGreaterThan(0.99);
  });

  test('gains nothing from a higher limit, and loses by holding in a quiet hour', () => {
    const [low, high] = [figure(32), figure(128)].map(({here}) => here.batched.p99Ms);
    expect(high).toBe(low);
    const held = (perSecond: number, holdMs: number) =>
      runQueue({...servers, batchLimit: 32, holdMs}, perSecond, chanceOf(6000, 7, 0)).meanMs;
    expect(held(100, 10) / held(100, 0)).toBeGreaterThan(1.3);
    expect(held(400, 10) / held(400, 0)).toBeLessThan(1.1);
  });
});
