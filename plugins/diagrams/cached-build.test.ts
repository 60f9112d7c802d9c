/**
 * Another site that uses this plugin and nothing else of the handbook. A fence is edited between builds that
 * share a cache: a drawing that is not redrawn stops the build, a redrawn one shows. Three real builds: the gate
 * runs it in a stage of its own, with CACHED_BUILD=1.
 */
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {findFences} from './fences';
import {drawingHash, freshHash, sourceHash} from './fingerprint';
import {writeDrawing} from './site';
import {soundFence} from './studio';
import {anotherSite, type AnotherSite} from './testing/site';
import type {Sidecar} from './types';

const PAGE = `---
slug: /
---

Text.

\`\`\`mermaid id=flow
flowchart TB
  accTitle: Title
  accDescr: Words
  A[before] --> B
\`\`\`
`;

/** Stands for the drawing step, without a browser. */
function pretendToDraw(dir: string, page: string, picture: string): void {
  const fence = soundFence(findFences('docs/index.mdx', page)[0]!)!;
  const hash = freshHash(sourceHash(fence.source), drawingHash(path.join(dir, 'tokens.css')));
  const sizes = {width: 10, height: 10, smallestText: 14};
  const sidecar = {hash, kind: 'flowchart', ...sizes, title: 'Title', descr: 'Words'};
  writeDrawing(dir, fence, `<svg>${picture}</svg>\n`, sidecar as Sidecar);
}

function allText(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

describe.skipIf(!process.env.CACHED_BUILD)('another site (CACHED_BUILD=1)', () => {
  let site: AnotherSite;
  const edited = PAGE.replace('before', 'after');

  beforeAll(async () => {
    site = anotherSite({'docs/index.mdx': PAGE});
    pretendToDraw(site.dir, PAGE, 'picture-before');
    await site.run('build');
  }, 180_000);
  afterAll(() => rmSync(site.dir, {recursive: true}));

  it('has the drawing in the HTML and not in the scripts', () => {
    expect(site.built('index.html')).toContain('picture-before');
    expect(site.built('index.html')).toContain('Title</figcaption>');
    const scripts = allText(path.join(site.dir, 'build/assets/js'));
    expect(scripts).not.toContain('picture-before');
    expect(scripts).toMatch(/\/base\/diagrams\/index\/flow\.svg\?v=[0-9a-f]{8}/);
  });

  it('checks its drawings by a command of its own', async () => {
    expect(await site.run('diagrams', '--check')).toMatch(/0 drawn, 1 already fresh, 0 problems/);
  }, 60_000);

  it('is not built when a fence was edited and not redrawn', async () => {
    site.write('docs/index.mdx', edited);
    await expect(site.run('build')).rejects.toThrow(/docs\/index\.mdx:7: the drawing of "flow" is/);
    await expect(site.run('diagrams', '--check')).rejects.toThrow(/docs\/index\.mdx:7: .* stale/);
  }, 180_000);

  it('shows what was redrawn', async () => {
    pretendToDraw(site.dir, edited, 'picture-after');
    await site.run('build');
    expect(site.built('index.html')).toContain('picture-after');
    expect(site.built('index.html')).not.toContain('picture-before');
  }, 180_000);
});
