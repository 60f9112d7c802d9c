import {expect, test} from 'vitest';
import {messagesOf} from '../samples';
import {noBareDollar} from './rule';

test('names what is wrong in the bad sample, and where', async () => {
  expect(await messagesOf(noBareDollar, __dirname, 'bad.mdx')).toMatchInlineSnapshot(`
    [
      "1:17 a "$" before a digit begins a formula: write money as "USD 5"",
      "3:14 a "$" before a digit begins a formula: write money as "USD 5"",
      "5:13 a "$" before a digit begins a formula: write money as "USD 5"",
    ]
  `);
});

test('has nothing to say about the good sample', async () => {
  expect(await messagesOf(noBareDollar, __dirname, 'good.mdx')).toEqual([]);
});
