/**
 * Edits a fence between builds that share a cache: a drawing that is not redrawn stops the build, a redrawn
 * one shows. Three real builds: the gate runs it in a stage of its own, with CACHED_BUILD=1.
 */
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {smallSite, type SmallSite} from '../mdx/testing/smallSite';
import {findFences} from './fences';
import {drawingHash, freshHash, sourceHash} from './fingerprint';
import {writeDrawing} from './site';
import {soundFence} from './studio';
import type {Sidecar} from './types';

const REPOSITORY = path.resolve(__dirname, '../..');
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

const CONFIG = `
import diagramsPlugin, {remarkDiagrams} from ${JSON.stringify(path.join(REPOSITORY, 'plugins/diagrams'))};
import mdxPlugin, {mdxPlugins} from ${JSON.stringify(path.join(REPOSITORY, 'plugins/mdx'))};
const before = [[remarkDiagrams, {siteDir: __dirname}]];
export default {
  title: 'Small site', url: 'https://example.org', baseUrl: '/handbook/', trailingSlash: true,
  future: {v4: true}, markdown: {emoji: false},
  plugins: [
    mdxPlugin,
    diagramsPlugin,
    ['@docusaurus/plugin-content-docs', {routeBasePath: '/', ...mdxPlugins(__dirname, {before})}],
  ],
  themes: ['@docusaurus/theme-classic'],
};
`;

const FILES = {
  'docusaurus.config.ts': CONFIG,
  'docs/index.mdx': PAGE,
  'src/css/tokens.css': readFileSync(path.join(REPOSITORY, 'src/css/tokens.css'), 'utf8'),
  'src/components/Diagram/index.tsx':
    'export const Diagram = ({of}) => <div>{of.href}<p dangerouslySetInnerHTML={{__html: of.svg}} /></div>;\n',
};

/** Stands for `npm run diagrams`, without a browser. */
function pretendToDraw(dir: string, page: string, picture: string): void {
  const fence = soundFence(findFences('docs/index.mdx', page)[0]!)!;
  const hash = freshHash(
    sourceHash(fence.source),
    drawingHash(path.join(dir, 'src/css/tokens.css')),
  );
  const sidecar = {
    hash,
    kind: 'flowchart',
    width: 10,
    height: 10,
    smallestText: 14,
    title: 'Title',
    descr: 'Words',
  };
  writeDrawing(dir, fence, `<svg>${picture}</svg>\n`, sidecar as Sidecar);
}

function allText(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

describe.skipIf(!process.env.CACHED_BUILD)('builds that share a cache (CACHED_BUILD=1)', () => {
  let site: SmallSite;
  const edited = PAGE.replace('before', 'after');

  beforeAll(async () => {
    site = smallSite(FILES);
    pretendToDraw(site.dir, PAGE, 'picture-before');
    await site.build();
  }, 180_000);
  afterAll(() => rmSync(site.dir, {recursive: true}));

  it('puts the drawing into the HTML and not into the scripts', () => {
    expect(site.page('')).toContain('picture-before');
    expect(site.page('')).toMatch(/\/handbook\/diagrams\/index\/flow\.svg\?v=[0-9a-f]{8}/);
    const scripts = path.join(site.dir, 'build/assets/js');
    expect(allText(scripts)).not.toContain('picture-before');
  });

  it('stops when a fence was edited and not redrawn', async () => {
    site.write('docs/index.mdx', edited);
    await expect(site.build()).rejects.toThrow(
      /docs\/index\.mdx:7: the drawing of "flow" is stale: run npm run diagrams/,
    );
  }, 180_000);

  it('shows what was redrawn', async () => {
    pretendToDraw(site.dir, edited, 'picture-after');
    await site.build();
    expect(site.page('')).toContain('picture-after');
    expect(site.page('')).not.toContain('picture-before');
  }, 180_000);
});
