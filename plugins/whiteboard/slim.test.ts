import {readdirSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import slim from './slim.cjs';

const folder = 'node_modules/@excalidraw/excalidraw/dist/prod';
const load = (source: string) => slim.call({resourcePath: 'x.js'}, source);

it('leaves no address of a font server in the package', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const sources = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  expect(sources.filter((source) => source.includes('esm.sh'))).toHaveLength(1);
  expect(sources.map(load).filter((source) => source.includes('esm.sh'))).toEqual([]);
});

it('keeps the list of own addresses', () => {
  const source =
    'function f(n,r){return r.push(new URL(n,k.ASSETS_FALLBACK_URL)),r}//https://esm.sh/';
  expect(load(source)).toContain('return r,r}');
});

it('names no other language, and English still', () => {
  const source = '{a:()=>import("./locales/de-DE-X.js"),b:()=>import("./locales/en-B3.js")}';
  expect(load(source)).toBe('{a:()=>Promise.resolve({}),b:()=>import("./locales/en-B3.js")}');
});

it('stops when the package has changed', () => {
  expect(() => load('fetch("https://esm.sh/x")')).toThrow(/new way/);
  expect(load('nothing of it')).toBe('nothing of it');
});
