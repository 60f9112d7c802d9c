/**
 * Serves a built site as GitHub Pages does: under a base path, compressed, folders with a slash,
 * 404.html with status 404. On a loopback port of its own.
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
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt']);

export interface SiteServer {
  /** Address of the site's root, with the base path and a slash at the end. */
  url: string;
  close(): Promise<void>;
}

const zipped = new Map<string, Buffer>();

/** Each file is compressed once: a sweep asks for the same script on every page. */
function zip(file: string): Buffer {
  const known = zipped.get(file);
  if (known) return known;
  const body = gzipSync(readFileSync(file), {level: 9});
  zipped.set(file, body);
  return body;
}

function send(response: ServerResponse, file: string, status: number): void {
  const extension = path.extname(file);
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('cache-control', 'max-age=600');
  if (!COMPRESSED.has(extension)) {
    response.writeHead(status);
    createReadStream(file).pipe(response);
    return;
  }
  const body = zip(file);
  response.writeHead(status, {'content-encoding': 'gzip', 'content-length': body.length});
  response.end(body);
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

function answer(
  folder: string,
  basePath: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  const inside = pathname.startsWith(basePath)
    ? decodeURIComponent(pathname.slice(basePath.length))
    : null;
  const file = inside === null ? null : path.join(folder, path.posix.join('/', inside));
  if (file && isFile(file)) return send(response, file, 200);
  if (file && isFile(path.join(file, 'index.html'))) {
    if (pathname.endsWith('/')) return send(response, path.join(file, 'index.html'), 200);
    response.writeHead(301, {location: `${pathname}/`});
    return void response.end();
  }
  const missing = path.join(folder, '404.html');
  if (isFile(missing)) return send(response, missing, 404);
  response.writeHead(404);
  response.end();
}

/** @param basePath with both slashes, as in BASE_URL */
export async function serveSite(folder: string, basePath = '/'): Promise<SiteServer> {
  const server = createServer((request, response) => answer(folder, basePath, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
