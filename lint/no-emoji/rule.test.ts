import {expect, test} from 'vitest';
import {messagesOf} from '../samples';
import {noEmoji} from './rule';

test('names what is wrong in the bad sample, and where', async () => {
  expect(await messagesOf(noEmoji, __dirname, 'bad.mdx')).toMatchInlineSnapshot(`
    [
      "1:10 "🎉" is an emoji: say it in words",
      "1:23 "⚠️" is an emoji: say it in words",
    ]
  `);
});

test('has nothing to say about the good sample', async () => {
  expect(await messagesOf(noEmoji, __dirname, 'good.mdx')).toEqual([]);
});
