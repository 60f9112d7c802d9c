import {expect, test} from 'vitest';
import {messagesOf} from '../samples';
import {diagramWords} from './rule';

test('names what is wrong in the bad sample, and where', async () => {
  expect(await messagesOf(diagramWords, __dirname, 'bad.mdx')).toMatchInlineSnapshot(`
    [
      "1:1 the diagram needs an id: \`\`\`mermaid id=short-name",
      "1:1 the diagram needs a line "accDescr: …", what it shows in words",
      "7:1 the diagram needs a line "accTitle: …", its caption",
    ]
  `);
});

test('has nothing to say about the good sample', async () => {
  expect(await messagesOf(diagramWords, __dirname, 'good.mdx')).toEqual([]);
});
