import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {serveAtFreePort} from './free-port';
import {openerFor} from './open-browser';
import {serveSite, type SiteServer} from './site-server';

const FILES = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Page not found</h1>',
  'case/index.html': '<h1>Case</h1>',
  'fonts/text.woff2': 'font',
  'diagrams/flow.svg': '<svg/>',
};
const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
let server: SiteServer;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), text);
  }
  server = await serveSite(folder, {basePath: '/handbook/'});
});
afterAll(async () => {
  await server.close();
  rmSync(folder, {recursive: true});
});
afterEach(() => void vi.restoreAllMocks());

/** Status and where it leads; the path goes as it is, without being tidied on the way. */
function answerTo(at: string): Promise<[status: number | undefined, location: string | undefined]> {
  const {hostname, port} = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = get({hostname, port, path: at}, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers.location]);
    });
    asked.on('error', reject);
  });
}

describe('a site under a base path', () => {
  it.each([
    ['gzip, br', 'gzip'],
    ['identity', null],
  ])('answers whoever takes %s in %s', async (takes, encoding) => {
    const response = await fetch(server.url, {headers: {'accept-encoding': takes}});
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe('<h1>Home</h1>');
  });

  it.each([
    ['/handbook/', 200, undefined],
    ['/handbook/case/', 200, undefined],
    ['/handbook/case', 301, '/handbook/case/'],
    ['/handbook/fonts/text.woff2', 200, undefined],
    ['/handbook/diagrams/flow.svg?v=0123abcd', 200, undefined],
    ['/', 301, '/handbook/'],
    ['/case/', 404, undefined],
    ['/handbook/nothing/', 404, undefined],
    ['/handbook/%', 404, undefined],
    ['/handbook/%00', 404, undefined],
    ['/handbook/..%2f..%2fetc/passwd', 404, undefined],
    ['/handbook/..%5c..%5cetc', 404, undefined],
  ])('%s answers %i', async (at, status, location) => {
    expect(await answerTo(at)).toEqual([status, location]);
  });

  it('sends fonts and pictures as what they are, and its own page for what is not there', async () => {
    const typeOf = async (at: string) => (await fetch(server.url + at)).headers.get('content-type');
    expect(await typeOf('fonts/text.woff2')).toBe('font/woff2');
    expect(await typeOf('diagrams/flow.svg?v=1')).toBe('image/svg+xml');
    expect(await (await fetch(`${server.url}x/`)).text()).toBe('<h1>Page not found</h1>');
  });

  it('sends a page that was built anew', async () => {
    const home = async () => (await fetch(server.url)).text();
    expect(await home()).toBe('<h1>Home</h1>');
    await new Promise((later) => setTimeout(later, 20));
    writeFileSync(path.join(folder, 'index.html'), '<h1>New</h1>');
    expect(await home()).toBe('<h1>New</h1>');
  });
});

it('a port that is taken is told and passed over', async () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => {});
  const taken = Number(new URL(server.url).port);
  const next = await serveAtFreePort(folder, {host: '127.0.0.1', port: taken});
  expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
  expect(told).toHaveBeenCalledWith(`Port ${taken} is taken.`);
  await next.close();
});

it('a browser is opened where somebody looks', () => {
  expect(openerFor('darwin', {})).toEqual(['open']);
  expect(openerFor('linux', {DISPLAY: ':0'})).toEqual(['xdg-open']);
  expect(openerFor('linux', {})).toBeUndefined();
  expect(openerFor('darwin', {CI: 'true'})).toBeUndefined();
});
