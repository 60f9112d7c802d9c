import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {checkDiagrams} from './command';
import {drawingHash, freshHash, sourceHash} from './fingerprint';
import {formatComplaint} from './rules';
import {writeDrawing} from './site';
import {drawnFrom} from './stale';
import {soundFence} from './studio';
import {findFences} from './fences';
import type {Sidecar} from './types';

const TOKENS = path.join(__dirname, 'tokens.css');
const PAGE = '```mermaid id=one\nflowchart TB\n  accTitle: T\n  accDescr: D\n  A --> B\n```\n';

let siteDir: string;
let tokensFile: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'diagrams-'));
  tokensFile = path.join(siteDir, 'tokens.css');
  mkdirSync(path.join(siteDir, 'docs'));
  cpSync(TOKENS, tokensFile);
  writePage(PAGE);
});
afterEach(() => rmSync(siteDir, {recursive: true}));

function writePage(text: string): void {
  writeFileSync(path.join(siteDir, 'docs/page.mdx'), text);
}

function pretendDrawn(drawn: Partial<Sidecar> = {}): void {
  const fence = soundFence(findFences('docs/page.mdx', PAGE)[0]!)!;
  const hash = freshHash(sourceHash(fence.source), drawingHash(tokensFile));
  writeDrawing(siteDir, fence, '<svg/>', {...drawn, hash} as Sidecar);
}

const told = () => checkDiagrams({siteDir, tokensFile}).complaints.map(formatComplaint);

describe('--check', () => {
  it('tells a drawing that is missing', () => {
    expect(told()).toEqual([
      'docs/page.mdx:1: the drawing of "one" is missing: run npm run diagrams, which draws it or says what Mermaid cannot read',
    ]);
  });

  it('is content with a fresh one', () => {
    pretendDrawn();
    expect(told()).toEqual([]);
  });

  it('tells one whose fence has changed', () => {
    pretendDrawn();
    writePage(PAGE.replace('A --> B', 'A --> C'));
    expect(told()).toEqual([
      'docs/page.mdx:1: the drawing of "one" is stale: run npm run diagrams, which draws it or says what Mermaid cannot read',
    ]);
  });

  it('tells one whose colours have changed', () => {
    pretendDrawn();
    writeFileSync(tokensFile, ':root {\n  --diagram-ink: #123456;\n}\n');
    expect(told()).toEqual([expect.stringContaining('stale')]);
  });

  it('tells a walk along an edge that is not drawn, without drawing', () => {
    const nodes = ['A', 'B'].map((id) => ({id, label: id}));
    const graph = {nodes, edges: [{from: 'A', to: 'B'}]};
    pretendDrawn({graph, drawnFrom: drawnFrom(findFences('docs/page.mdx', PAGE)[0]!.source)});
    const walk = ['walk: W', 'step A->B: x', 'step B->A: x', 'step A->B: x'];
    const lines = walk.map((line) => `  %% ${line}\n`).join('');
    writePage(PAGE.replace('  A --> B\n', `  A --> B\n${lines}`));
    expect(told()).toEqual([
      'docs/page.mdx:8: the walk goes along B->A, but no edge leads there: did you mean A->B?',
    ]);
    writePage(PAGE.replace('  A --> B\n', `  A --> C\n${lines}`));
    expect(told()).toEqual([
      expect.stringContaining(
        'is stale: run npm run diagrams, which draws it or says what Mermaid cannot read',
      ),
    ]);
  });

  it('tells one whose fence is gone', () => {
    pretendDrawn();
    writePage('Nothing.\n');
    expect(told()).toEqual([
      expect.stringMatching(
        /^static\/diagrams\/page\/one\.json:1: no fence belongs to this drawing/,
      ),
      expect.stringMatching(/^static\/diagrams\/page\/one\.svg:1: no fence belongs/),
    ]);
  });
});
