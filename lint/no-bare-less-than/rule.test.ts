import {expect, test} from 'vitest';
import {messagesOf} from '../samples';
import {noBareLessThan} from './rule';

test('names what is wrong in the bad sample, and where', async () => {
  expect(await messagesOf(noBareLessThan, __dirname, 'bad.mdx')).toMatchInlineSnapshot(`
    [
      "1:21 "<" before a number begins a tag: write "under 100 ms"",
      "3:11 "<" before a number begins a tag: write "under 100 ms"",
    ]
  `);
});

test('has nothing to say about the good sample', async () => {
  expect(await messagesOf(noBareLessThan, __dirname, 'good.mdx')).toEqual([]);
});
