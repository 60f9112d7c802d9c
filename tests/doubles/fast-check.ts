/**
 * fast-check as tests import it. One commit, one verdict: property tests draw the same examples in every run.
 * `npm run test:properties` draws others, and more; PROPERTY_SEED=<what it printed> repeats them.
 */
import fc from '../../node_modules/fast-check/lib/fast-check.js';

const {PROPERTY_SEED, PROPERTY_RUNS} = process.env;

fc.configureGlobal({
  seed: Number(PROPERTY_SEED ?? 20),
  ...(PROPERTY_RUNS === undefined ? {} : {numRuns: Number(PROPERTY_RUNS)}),
});

export * from '../../node_modules/fast-check/lib/fast-check.js';
export default fc;
