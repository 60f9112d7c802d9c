import {expect, test} from 'vitest';
import {messagesOf} from '../samples';
import {linkStyle} from './rule';

test('names what is wrong in the bad sample, and where', async () => {
  expect(await messagesOf(linkStyle, __dirname, 'bad.mdx')).toMatchInlineSnapshot(`
    [
      "1:1 "../calibration.mdx": write the whole address, as in /building-blocks/calibration/",
      "1:28 "/building-blocks/calibration": end the address with "/"",
      "1:65 "http://example.org/": link to https",
      "1:95 "/framework#time": end the address with "/"",
    ]
  `);
});

test('has nothing to say about the good sample', async () => {
  expect(await messagesOf(linkStyle, __dirname, 'good.mdx')).toEqual([]);
});
