import {expect, it} from 'vitest';
import {suggestion} from './nearest';

it('suggests a name that is a slip away, and is silent otherwise', () => {
  expect(suggestion('Chekclist', ['Checklist'])).toBe(' (did you mean "Checklist"?)');
  expect(suggestion('x-y-z', [])).toBe('');
});
