import {describe, expect, it} from 'vitest';
import {SPREADS} from './batchQueue';
import {BATCH_LIMITS, queueingLatency, RATES, type LatencyInputs} from './queueingLatency';

const inputs: LatencyInputs = {
  ...{servers: 1, fixedMs: 8, itemMs: 0.5, batchLimit: 32, holdMs: 0},
  ...{spread: SPREADS.fixed, perSecond: 400, budgetMs: 60},
};

describe('queueingLatency', () => {
  const {batched, alone, limits, here, within} = queueingLatency(inputs);

  it('draws each line as far as its servers go', () => {
    expect(batched[0]?.perSecond).toBeCloseTo(RATES[0], 10);
    expect(batched.at(-1)?.perSecond).toBeCloseTo((0.92 * 32_000) / 24, 6);
    expect(alone.at(-1)?.perSecond).toBeCloseTo(920 / 8.5, 6);
    expect([...batched, ...alone].every(({p99Ms}) => Number.isFinite(p99Ms))).toBe(true);
  });

  it('ends the unbatched server long before the rate of the reader', () => {
    expect(here.alone.p99Ms).toBe(Infinity);
    expect(here.batched.p99Ms).toBeLessThan(25);
  });

  it('gains nothing from a limit above the batches that form by themselves', () => {
    expect(limits.map(({batchLimit}) => batchLimit)).toEqual([...BATCH_LIMITS]);
    expect(limits[2]?.p99Ms).toBe(Infinity);
    expect(limits[7]?.p99Ms).toBe(limits[5]?.p99Ms);
  });

  it('finds the rate that the budget allows', () => {
    expect(within.batched).toBeGreaterThan(1100);
    expect(within.alone).toBeLessThan(110);
    const at = queueingLatency({...inputs, perSecond: within.alone}).here.alone;
    expect(at.p99Ms).toBeLessThanOrEqual(inputs.budgetMs);
    expect(queueingLatency({...inputs, budgetMs: 5}).within).toEqual({batched: 0, alone: 0});
  });

  it('serves more within the budget with more servers behind one queue', () => {
    const pooled = queueingLatency({...inputs, servers: 4, budgetMs: 30}).within.alone;
    expect(pooled).toBeGreaterThan(queueingLatency({...inputs, budgetMs: 30}).within.alone);
  });
});
