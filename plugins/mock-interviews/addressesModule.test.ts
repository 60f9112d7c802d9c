import {expect, it} from 'vitest';
import {addressesModule, fileOf} from './addressesModule';

it('names each file once and knows no other page', () => {
  const code = addressesModule(['case-studies/ads', 'case-studies/feed']);
  const run = code
    .replaceAll('import.meta.url', '"https://x.org/a/"')
    .replace('export function', 'return function');
  const addressOf = new Function(run)() as (page: string) => string | undefined;
  expect(addressOf('case-studies/feed')).toBe(`https://x.org/a/${fileOf('case-studies/feed')}`);
  expect(addressOf('constructor')).toBeUndefined();
});
