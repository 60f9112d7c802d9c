import {describe, expect, it} from 'vitest';

import {CHECKS} from '../checks';
import {diagramWalks} from '../checks/diagram-walks';
import {problemsIn, siteOf, type Files} from '../testing/site';
import {unpublishedLines} from '../unpublished';

const POST = `---
title: A note
slug: note
tags: [x]
---

## Why {/* #why */}

\`\`\`mermaid id=flow
sequenceDiagram
\`\`\`
`;
const nodes = ['A', 'B', 'C'].map((id) => ({id, label: id, role: 'service'}));
const SHEET = {kind: 'sequence', title: 'T', graph: {nodes, edges: []}};
const FILES: Files = {
  'blog/2026-01-31-note.mdx': POST,
  'static/diagrams/blog/2026-01-31-note/flow.json': JSON.stringify(SHEET),
};

describe('posts of the blog', () => {
  it('are read for their diagrams, by file and by slug', () => {
    expect(siteOf(FILES).posts).toMatchObject([
      {
        ...{id: 'blog/2026-01-31-note', path: '/blog/note/', title: 'A note'},
        diagrams: [{id: 'flow', section: 'why', drawn: {kind: 'sequence'}}],
      },
    ]);
  });

  it('are checked like pages', () => {
    expect(problemsIn(FILES, diagramWalks)).toEqual([
      'blog/2026-01-31-note.mdx:9 diagram flow: a sequence without a walk; write "%% walk: title", or "%% no walk: why"',
    ]);
  });

  it('publish the ids of their diagrams', () => {
    expect(unpublishedLines(siteOf(FILES))).toEqual(['diagram blog/2026-01-31-note flow']);
  });

  it('without a slug have no address to lead to', () => {
    const files = {'blog/2026-01-31-note.mdx': POST.replace('slug: note\n', '')};
    expect(problemsIn(files, ...CHECKS)).toEqual([expect.stringContaining('slug')]);
  });

  it('without a diagram are left alone', () => {
    expect(siteOf({'blog/a.mdx': POST.replace(/```[^]*/, '')}).posts).toEqual([]);
  });
});
