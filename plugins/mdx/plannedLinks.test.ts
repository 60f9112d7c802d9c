import {describe, expect, it} from 'vitest';

import {plannedLinks} from './plannedLinks';
import {outline} from './testing/outline';

const written = new Set(['/building-blocks/caching/', '/building-blocks/caching/#cost']);
const read = (source: string) =>
  outline(source, plannedLinks({pageExists: (address) => written.has(address)}));

describe('plannedLinks', () => {
  it.each([
    [
      '[*Well* calibrated](/building-blocks/calibration/#how), yes',
      '<p><emphasis>Well</emphasis> calibrated, yes</p>',
    ],
    ['[a](/building-blocks/calibration/) [b](/building-blocks/monitoring/)', '<p>a b</p>'],
    ['[a](/building-blocks/caching/#cost)', '<p><link>a</link></p>'],
    ['[unknown](/building-blocks/nothing/)', '<p><link>unknown</link></p>'],
    ['[in page](#x)', '<p><link>in page</link></p>'],
    ['[out](https://example.org/)', '<p><link>out</link></p>'],
    ['[out](//example.org/framework/)', '<p><link>out</link></p>'],
  ])('%s', (source, shown) => expect(read(source)).toBe(shown));
});
