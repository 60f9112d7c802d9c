import {expect, it} from 'vitest';

import {makeRecord} from '../record';
import {findIn, NO_MOCKS, standingOf} from '.';
import {smallHandbook} from './progress.fixture';

it('counts the sections of a case that were attempted, of those that ask something', () => {
  const attempt = (id: string) => makeRecord('attempt', id, {text: 'Two numbers.', atMs: 1}, 1);
  const records = [attempt('c/ads#how'), attempt('c/ads#gone'), attempt('b/caching#how')];
  const attemptsAt = (id: string) => {
    const page = smallHandbook.pages.find((one) => one.id === id)!;
    return standingOf(page, findIn(records), NO_MOCKS, undefined).attempts;
  };
  expect(attemptsAt('c/ads')).toEqual({of: 1, answered: 1});
  expect(attemptsAt('c/feed')).toEqual({of: 1, answered: 0});
  expect(attemptsAt('b/caching')).toEqual({of: 0, answered: 0});
});
