import {expect, test} from 'vitest';
import {messagesOf} from '../samples';
import {diagramWords} from './rule';

test('names what is wrong in the bad sample, and where', async () => {
  expect(await messagesOf(diagramWords, __dirname, 'bad.mdx')).toMatchInlineSnapshot(`
    [
      "1:1 the diagram needs an id: \`\`\`mermaid id=short-name",
      "1:1 the diagram needs a line "accDescr: …", what it shows in words",
      "7:1 the diagram needs a line "accTitle: …", its caption",
      "13:1 the caption is a label: let it ask a question, or state one thing in a sentence with a full stop",
      "13:1 the description says that it is a diagram: begin with what it shows, who does what with whom",
      "20:1 the caption says that it is a diagram: let it ask what the diagram answers",
      "20:1 the description repeats the caption: say what the diagram shows",
      "27:1 the description repeats the caption: say what the diagram shows",
      "34:1 the description has fewer than 10 words: say what the diagram shows, part by part",
    ]
  `);
});

test('has nothing to say about the good sample', async () => {
  expect(await messagesOf(diagramWords, __dirname, 'good.mdx')).toEqual([]);
});
