import {expect, test} from 'vitest';
import {messagesOf} from '../samples';
import {noFiller} from './rule';

test('names what is wrong in the bad sample, and where', async () => {
  expect(await messagesOf(noFiller, __dirname, 'bad.mdx')).toMatchInlineSnapshot(`
    [
      "2:35 "delve" is filler: say what is looked at",
      "1:51 "leverage" is filler: write "use"",
      "2:1 "robust and scalable" is filler: say against what, and up to how much",
      "1:1 "in today's" is filler: leave it out",
      "1:19 "it is important to note" is filler: leave it out",
      "2:48 "seamless" is filler: say what does not break",
    ]
  `);
});

test('has nothing to say about the good sample', async () => {
  expect(await messagesOf(noFiller, __dirname, 'good.mdx')).toEqual([]);
});
