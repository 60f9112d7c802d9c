/** Draws fences and says what is wrong with them: the one way from a fence to its files. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {openDrawer, type Drawer} from './drawer';
import type {Fence} from './fences';
import {drawingHash, freshHash, sourceHash} from './fingerprint';
import {lineOf, parseComplaint} from './complaints';
import type {Drawn, Order} from './page/draw';
import {polished} from './polish';
import {checkFence} from './rules';
import {readSidecar, writeDrawing} from './site';
import {drawnFrom} from './stale';
import {descriptionOf, kindOf, mermaidText, rolesIn, shownKindOf, titleOf} from './source';
import {lightTokens, type Tokens} from './tokens';
import {walkOn, type FoundWalk} from './walkGraph';
import {narrowestWidthPx, WIDE_COLUMN_PX, type Complaint, type Kind, type Sidecar} from './types';

/** A fence that passed the rules: it has an id and a kind. */
export interface SoundFence extends Fence {
  id: string;
  kind: Kind;
}

export function soundFence(fence: Fence): SoundFence | undefined {
  const kind = kindOf(fence.source);
  if (fence.id === undefined || kind === undefined || checkFence(fence).length > 0)
    return undefined;
  return {...fence, id: fence.id, kind};
}

function orderOf({page, id, kind, source}: SoundFence): Order {
  return {
    prefix: `${page.replace(/[^a-zA-Z0-9-]+/g, '-')}--${id}`,
    kind,
    source: mermaidText(source),
    roles: rolesIn(source),
    title: titleOf(source),
    descr: descriptionOf(source),
  };
}

function tooWide(fence: SoundFence, drawn: Drawn): Complaint[] {
  if (narrowestWidthPx(drawn) <= WIDE_COLUMN_PX) return [];
  const most = Math.floor((WIDE_COLUMN_PX * drawn.smallestText) / 11);
  const message =
    `the diagram "${fence.id}" is ${drawn.width} px wide; more than ${most} px cannot be read in the ` +
    'wide column: turn LR into TB, break labels with <br/>, or split it';
  return [{file: fence.file, line: fence.line, message}];
}

function unknownParticipants(fence: SoundFence, drawn: Drawn): Complaint[] {
  if (fence.kind !== 'sequence' && fence.kind !== 'state') return [];
  const known = new Set(drawn.graph.nodes.map(({id}) => id));
  const unknown = Object.keys(rolesIn(fence.source)).filter((id) => !known.has(id));
  return unknown.map((id) => ({
    file: fence.file,
    line: fence.line + lineOf(fence.source, id),
    message: `"${id}" is given a role, but the diagram has no such participant or state`,
  }));
}

function walkComplaints({file, line}: SoundFence, {findings}: FoundWalk): Complaint[] {
  return findings.map((found) => ({file, line: line + found.line, message: found.message}));
}

function measured(fence: SoundFence, drawn: Drawn): Complaint[] {
  const found = drawn.findings.map(({hint, message}) => ({
    file: fence.file,
    line: fence.line + lineOf(fence.source, hint),
    message: `in diagram "${fence.id}" ${message}`,
  }));
  return [...found, ...tooWide(fence, drawn), ...unknownParticipants(fence, drawn)];
}

export interface Studio {
  /** Draws and writes; what is returned is wrong with the fence, and then nothing is written. */
  draw(fence: SoundFence): Promise<Complaint[]>;
  close(): Promise<void>;
}

interface Theme {
  css: string;
  tokens: Tokens;
  hash: string;
}

function themeOf(tokensFile: string): Theme {
  const css = readFileSync(path.join(__dirname, 'drawing.css'), 'utf8');
  return {css, tokens: lightTokens(tokensFile), hash: drawingHash(tokensFile)};
}

function sidecarOf(fence: SoundFence, drawn: Drawn, {walk}: FoundWalk, theme: Theme): Sidecar {
  const shows = shownKindOf(fence.source);
  return {
    hash: freshHash(sourceHash(fence.source), theme.hash),
    drawnFrom: drawnFrom(fence.source),
    kind: fence.kind,
    ...(shows && {shows}),
    width: drawn.width,
    height: drawn.height,
    smallestText: drawn.smallestText,
    title: titleOf(fence.source),
    descr: descriptionOf(fence.source),
    graph: drawn.graph,
    ...(walk && {walk}),
  };
}

async function drawFence(
  drawer: Drawer,
  siteDir: string,
  fence: SoundFence,
  theme: Theme,
): Promise<Complaint[]> {
  let drawn: Drawn;
  try {
    drawn = await drawer.draw(orderOf(fence));
  } catch (error) {
    return [parseComplaint(fence, error)];
  }
  const walk = walkOn(fence.source, drawn.graph);
  const complaints = [...measured(fence, drawn), ...walkComplaints(fence, walk)];
  if (complaints.length > 0) return complaints;
  const svg = polished(drawn.svg, theme.css, theme.tokens);
  writeDrawing(siteDir, fence, svg, sidecarOf(fence, drawn, walk, theme));
  return [];
}

export async function openStudio(siteDir: string, tokensFile: string): Promise<Studio> {
  const drawer = await openDrawer();
  const theme = themeOf(tokensFile);
  return {
    draw: (fence) => drawFence(drawer, siteDir, fence, theme),
    close: () => drawer.close(),
  };
}

/** Whether the drawing of a fence exists and is of this fence, drawn by this code. */
export function isFresh(siteDir: string, fence: SoundFence, drawing: string): boolean {
  const sidecar = readSidecar(siteDir, fence.page, fence.id);
  return sidecar?.hash === freshHash(sourceHash(fence.source), drawing);
}
