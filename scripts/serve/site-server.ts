/**
 * Serves a built site as GitHub Pages does: under a base path, compressed, folders with a slash,
 * 404.html with status 404. Docusaurus's own server loses fonts and pictures when there is a base path.
 */
import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt']);

export interface SiteServer {
  /** Address of the site's root, with the base path and a slash at the end. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** With both slashes, as in BASE_URL. */
  basePath?: string;
  host?: string;
  /** 0 for any that is free. */
  port?: number;
  /** How long a browser keeps what it got; 0 lets it ask each time. */
  maxAgeSeconds?: number;
}

type Site = Required<Pick<ServeOptions, 'basePath' | 'maxAgeSeconds'>> & {folder: string};

const zipped = new Map<string, {changedMs: number; body: Buffer}>();

/** Each file is compressed once until it changes: a sweep asks for the same script on every page. */
function zip(file: string): Buffer {
  const changedMs = statSync(file).mtimeMs;
  const known = zipped.get(file);
  if (known?.changedMs === changedMs) return known.body;
  const body = gzipSync(readFileSync(file), {level: 9});
  zipped.set(file, {changedMs, body});
  return body;
}

function send(response: ServerResponse, site: Site, file: string, status: number): void {
  const extension = path.extname(file);
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('cache-control', `max-age=${site.maxAgeSeconds}`);
  const isZipTaken = String(response.req.headers['accept-encoding'] ?? '').includes('gzip');
  if (!COMPRESSED.has(extension) || !isZipTaken) {
    response.writeHead(status);
    createReadStream(file).pipe(response);
    return;
  }
  const body = zip(file);
  response.writeHead(status, {'content-encoding': 'gzip', 'content-length': body.length});
  response.end(body);
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/' && site.basePath !== '/') return redirect(response, site.basePath);
  const file = fileAt(site, pathname);
  if (file && isFile(file)) return send(response, site, file, 200);
  if (file && isFile(path.join(file, 'index.html'))) {
    if (!pathname.endsWith('/')) return redirect(response, `${pathname}/`);
    return send(response, site, path.join(file, 'index.html'), 200);
  }
  const missing = path.join(site.folder, '404.html');
  if (isFile(missing)) return send(response, site, missing, 404);
  response.writeHead(404);
  response.end();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, {location, 'cache-control': 'no-store'});
  response.end();
}

/** Undefined for an address outside of the site, or one that cannot be read. */
function fileAt({folder, basePath}: Site, pathname: string): string | undefined {
  if (!pathname.startsWith(basePath)) return undefined;
  try {
    const inside = decodeURIComponent(pathname.slice(basePath.length));
    const file = path.resolve(folder, `./${path.posix.join('/', inside)}`);
    return isWithin(folder, file) && !inside.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return !way.startsWith('..') && !path.isAbsolute(way);
}

/** @throws Error with code EADDRINUSE when the port is taken */
export async function serveSite(
  folder: string,
  {basePath = '/', host = '127.0.0.1', port = 0, maxAgeSeconds = 600}: ServeOptions = {},
): Promise<SiteServer> {
  const site = {folder: path.resolve(folder), basePath, maxAgeSeconds};
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, host, ready);
  });
  const {port: given} = server.address() as AddressInfo;
  return {
    url: `http://${host}:${given}${basePath}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
