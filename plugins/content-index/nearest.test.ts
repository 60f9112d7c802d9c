import {expect, it} from 'vitest';
import {nearest, suggestion} from './nearest';

it('finds a word that is a slip away', () => {
  expect(nearest('callibration', ['caching', 'calibration', 'monitoring'])).toBe('calibration');
  expect(suggestion('Chekclist', ['Checklist'])).toBe(' (did you mean "Checklist"?)');
});

it('is silent about words that are far off or too short to judge', () => {
  expect(nearest('embeddings', ['caching'])).toBeUndefined();
  expect(nearest('4', ['1', '2'])).toBeUndefined();
  expect(suggestion('x-y-z', [])).toBe('');
});
