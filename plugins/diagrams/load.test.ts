import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';

import {findFences} from './fences';
import {drawingHash, freshHash, sourceHash} from './fingerprint';
import {drawingModule, type LoaderOptions} from './load';
import {writeDrawing} from './site';
import {soundFence} from './studio';
import type {Sidecar} from './types';

const PAGE = '```mermaid id=one\nflowchart TB\n  accTitle: T\n  accDescr: D\n  A --> B\n```\n';
const SVG = '<svg class="dg"><style>.dg{}</style><desc>D</desc></svg>\n';

const siteDir = mkdtempSync(path.join(tmpdir(), 'diagrams-'));
const tokensFile = path.join(siteDir, 'tokens.css');
const fence = soundFence(findFences('docs/page.mdx', PAGE)[0]!)!;

mkdirSync(path.join(siteDir, 'docs'));
writeFileSync(path.join(siteDir, 'docs/page.mdx'), PAGE);
writeFileSync(tokensFile, readFileSync(path.join(__dirname, 'tokens.css')));
afterAll(() => rmSync(siteDir, {recursive: true}));

function sidecar(hash: string): Sidecar {
  const size = {drawnFrom: '', width: 500, height: 300, smallestText: 14};
  return {hash, kind: 'flowchart', ...size, title: 'T', descr: 'D', graph: {nodes: [], edges: []}};
}

beforeEach(() => {
  const hash = freshHash(sourceHash(fence.source), drawingHash(tokensFile));
  writeDrawing(siteDir, fence, SVG, sidecar(hash));
});

async function load(options: Partial<LoaderOptions> = {}, source = fence.source) {
  const query = new URLSearchParams({
    page: 'page',
    id: 'one',
    at: 'docs/page.mdx:1',
    source: sourceHash(source),
  });
  const watched: string[] = [];
  const code = await drawingModule({
    resourceQuery: `?${query}`,
    getOptions: () => ({
      siteDir,
      baseUrl: '/handbook/',
      tokensFile,
      isServer: false,
      isServing: false,
      ...options,
    }),
    addDependency: (file) => watched.push(file),
    addMissingDependency: (file) => watched.push(file),
  });
  return {data: JSON.parse(code.replace(/^export default /, '').replace(/;$/, '')), watched};
}

describe('the module of a drawing', () => {
  it('gives the server the picture without its style sheet', async () => {
    const {data} = await load({isServer: true});
    expect(data).toMatchObject({svg: '<svg class="dg"><desc>D</desc></svg>', descr: 'D'});
  });

  it('gives the browser size and address only', async () => {
    const {data} = await load();
    expect(data).toEqual({
      href: expect.stringMatching(/^\/handbook\/diagrams\/page\/one\.svg\?v=[0-9a-f]{8}$/),
      width: 500,
      height: 300,
      narrowest: 393,
      kind: 'flowchart',
      title: 'T',
    });
  });

  it('is built again when the drawing, the colours or the drawing code change', async () => {
    const {watched} = await load();
    expect(watched).toContain(path.join(siteDir, 'static/diagrams/page/one.svg'));
    expect(watched).toContain(tokensFile);
    expect(watched).toContain(path.join(__dirname, 'page/node.ts'));
  });

  it('stops the build when the drawing is stale', async () => {
    await expect(load({}, 'another source')).rejects.toThrow(
      'docs/page.mdx:1: the drawing of "one" is stale: run npm run diagrams',
    );
  });
});
