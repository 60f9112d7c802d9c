import {expect, it} from 'vitest';
import {nearest} from './nearest';

it('finds a word that is a slip away', () => {
  expect(nearest('callibration', ['caching', 'calibration', 'monitoring'])).toBe('calibration');
  expect(nearest('cahcing', ['caching', 'calibration'])).toBe('caching');
});

it('is silent about words that are far off or too short to judge', () => {
  expect(nearest('embeddings', ['caching'])).toBeUndefined();
  expect(nearest('4', ['1', '2'])).toBeUndefined();
});
