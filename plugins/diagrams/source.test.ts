import {describe, expect, it} from 'vitest';

import {parseComplaint} from './complaints';
import {descriptionOf, mermaidText, rolesIn} from './source';
import {fenceOf} from './testing/fence';

describe('roles', () => {
  it('of participants come from comments, with spaces or commas', () => {
    const source = 'sequenceDiagram\n  %% role store: F, G\n  %% role model: M\n  A->>F: x';
    expect(rolesIn(source)).toEqual({F: 'store', G: 'store', M: 'model'});
  });

  it('of states are taken out of what Mermaid sees', () => {
    const source = 'stateDiagram-v2\n  Shadow:::job --> Full\n  Full:::service';
    expect(rolesIn(source)).toEqual({Shadow: 'job', Full: 'service'});
    expect(mermaidText(source)).toBe('stateDiagram-v2\n  Shadow --> Full\n  Full');
  });

  it('of flowchart nodes are left to Mermaid', () => {
    const source = 'flowchart TB\n  A:::store --> B';
    expect(rolesIn(source)).toEqual({});
    expect(mermaidText(source)).toBe(source);
  });
});

it('reads a description over several lines as one', () => {
  expect(descriptionOf('pie\n  accDescr {\n    one\n    two\n  }')).toBe('one two');
});

it('finds the line of a parse error although Mermaid never saw the comments', () => {
  const fence = fenceOf('  %% a comment\n  %% another\n  A ---> > B');
  const error = new Error('page.evaluate: Error: Parse error on line 4:\n...> B\n-----^\n    at x');
  expect(parseComplaint(fence, error)).toMatchObject({line: 16, file: 'docs/a/index.mdx'});
});
