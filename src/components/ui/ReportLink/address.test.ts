import {expect, it} from 'vitest';

import {reportAddress} from './address';

it('fills in page, section and version', () => {
  const address = new URL(
    reportAddress('https://example.org/repo', {
      path: '/framework/',
      section: 'time',
      version: '0.1.0',
    }),
  );
  expect(address.pathname).toBe('/repo/issues/new');
  expect(address.searchParams.get('title')).toBe('Error on /framework/#time');
  expect(address.searchParams.get('body')).toContain('Version: 0.1.0');
});
