import {expect, test} from 'vitest';
import {messagesOf} from '../samples';
import {headingIds} from './rule';

test('names what is wrong in the bad sample, and where', async () => {
  expect(await messagesOf(headingIds, __dirname, 'bad.mdx')).toMatchInlineSnapshot(`
    [
      "1:1 "Prepare the data" needs an id at its end: {/* #short-name */}",
      "3:1 "Labels /* #Labels Here */" needs an id at its end: {/* #short-name */}",
    ]
  `);
});

test('has nothing to say about the good sample', async () => {
  expect(await messagesOf(headingIds, __dirname, 'good.mdx')).toEqual([]);
});
