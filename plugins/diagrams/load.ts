/** The module that stands for a drawing in a page's code, for the server's build and the browser's. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {drawingFiles, drawingHash, freshHash} from './fingerprint';
import {inlined} from './polish';
import type {Fence} from './fences';
import {redraw} from './redraw';
import {formatComplaint} from './rules';
import {drawingPaths, fencesOfFile, readSidecar} from './site';
import {staleComplaints} from './stale';
import {soundFence} from './studio';
import {narrowestWidthPx, type Sidecar} from './types';

export interface LoaderOptions {
  siteDir: string;
  baseUrl: string;
  tokensFile: string;
  isServer: boolean;
  /** `docusaurus start`: a stale drawing is redrawn, or its source is shown. */
  isServing: boolean;
}

/** What we use of webpack's and rspack's loader context. */
export interface LoaderContext {
  resourceQuery: string;
  getOptions(): LoaderOptions;
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
}

/** What a page's code holds of a drawing; see src/components/Diagram. */
export interface DrawingData {
  href: string;
  width: number;
  height: number;
  narrowest: number;
  kind: string;
  title: string;
  /** It declares a walk. */
  walk?: true;
  /** Only in the server's build: the HTML has them, the script does not. */
  svg?: string;
  descr?: string;
}

export interface MissingData {
  missing: string;
  source: string;
}

interface Request {
  page: string;
  id: string;
  /** `file:line` of the fence. */
  at: string;
  source: string;
}

function requestOf(query: string): Request {
  const values = new URLSearchParams(query);
  const value = (name: string) => values.get(name) ?? '';
  return {page: value('page'), id: value('id'), at: value('at'), source: value('source')};
}

function watch(context: LoaderContext, {page, id}: Request): void {
  const {siteDir, tokensFile} = context.getOptions();
  const isThere = readSidecar(siteDir, page, id) !== undefined;
  for (const file of Object.values(drawingPaths(page, id))) {
    const absolute = path.join(siteDir, file);
    if (isThere) context.addDependency(absolute);
    else context.addMissingDependency(absolute);
  }
  for (const file of [tokensFile, ...drawingFiles()]) context.addDependency(file);
}

function dataOf(
  {siteDir, baseUrl, isServer}: LoaderOptions,
  {page, id}: Request,
  sidecar: Sidecar,
): DrawingData {
  const {svg} = drawingPaths(page, id);
  const address = svg.replace(/^static\//, '');
  const {width, height, kind, title, descr, hash} = sidecar;
  const data: DrawingData = {
    href: `${baseUrl}${address}?v=${hash.slice(0, 8)}`,
    width,
    height,
    narrowest: Math.min(width, narrowestWidthPx(sidecar)),
    kind,
    title,
    ...(sidecar.walk && {walk: true}),
  };
  if (!isServer) return data;
  return {...data, svg: inlined(readFileSync(path.join(siteDir, svg), 'utf8')), descr};
}

function fenceOf({siteDir}: LoaderOptions, {id, at}: Request): Fence | undefined {
  return fencesOfFile(siteDir, at.replace(/:\d+$/, '')).find((found) => found.id === id);
}

function whyStale(options: LoaderOptions, request: Request): string {
  const fence = fenceOf(options, request);
  const sound = fence && soundFence(fence);
  if (sound) return staleComplaints(options.siteDir, sound).map(formatComplaint).join('\n');
  return `${request.at}: the drawing of "${request.id}" is missing or stale: run npm run diagrams`;
}

function missingData(options: LoaderOptions, request: Request, message: string): MissingData {
  return {missing: message, source: fenceOf(options, request)?.source ?? ''};
}

function freshSidecar({siteDir, tokensFile}: LoaderOptions, request: Request): Sidecar | undefined {
  const sidecar = readSidecar(siteDir, request.page, request.id);
  const wanted = freshHash(request.source, drawingHash(tokensFile));
  return sidecar?.hash === wanted ? sidecar : undefined;
}

async function load(options: LoaderOptions, request: Request): Promise<DrawingData | MissingData> {
  const fresh = freshSidecar(options, request);
  if (fresh) return dataOf(options, request, fresh);
  const message = whyStale(options, request);
  if (!options.isServing) throw new Error(message);
  const problem = await redraw(options, request);
  const redrawn = freshSidecar(options, request);
  if (redrawn) return dataOf(options, request, redrawn);
  return missingData(options, request, problem ?? message);
}

export async function drawingModule(context: LoaderContext): Promise<string> {
  const request = requestOf(context.resourceQuery);
  watch(context, request);
  const data = await load(context.getOptions(), request);
  return `export default ${JSON.stringify(data)};`;
}
