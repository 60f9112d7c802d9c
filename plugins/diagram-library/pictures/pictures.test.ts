import fs from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {entry} from '../../../src/domain/diagramLibrary/sample.fixture';
import {openCache} from './cache';
import {withFaces} from './faces';
import {writePictures} from './write';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" class="dg" viewBox="0 0 60 40" width="60" height="40">' +
  '<style>.dg text{font-family:var(--font-diagram, serif);font-size:15px}.dg{background:var(--p, #fcfbf8)}</style>' +
  '<title>T</title><desc>D</desc><text y="20">Ab</text></svg>';

let siteDir: string;
const outDir = () => path.join(siteDir, 'build');
const built = (name: string) => path.join(outDir(), 'diagrams/framework/flow', name);

function draw(svg: string): void {
  fs.mkdirSync(path.join(siteDir, 'static/diagrams/framework'), {recursive: true});
  fs.writeFileSync(path.join(siteDir, 'static/diagrams/framework/flow.svg'), svg);
}

const write = (caption = 'What?') =>
  writePictures({siteDir, outDir: outDir(), siteTitle: 'Handbook'}, [
    entry('framework', 'flow', {caption}),
  ]);

beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(tmpdir(), 'pictures-'));
  fs.mkdirSync(path.join(siteDir, 'node_modules'));
  draw(SVG);
});
afterEach(() => fs.rmSync(siteDir, {recursive: true}));

describe('pictures', () => {
  it('lie beside the page: SVG, PNG at twice its size, card', async () => {
    expect(await write()).toBe(3);
    expect(fs.readFileSync(built('flow.svg'), 'utf8')).toContain('fill="#fcfbf8"');
    const png = fs.readFileSync(built('flow.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 80]);
    expect(fs.readFileSync(built('card.png')).readUInt32BE(16)).toBe(1200);
  });

  it('are made once, and again when drawing or words change', async () => {
    await write();
    fs.rmSync(outDir(), {recursive: true});
    expect(await write()).toBe(0);
    expect(fs.existsSync(built('card.png'))).toBe(true);
    expect(await write('What else?')).toBe(1);
    draw(SVG.replace('Ab', 'Cd'));
    expect(await write('What else?')).toBe(3);
  });

  it('are made every time where nothing can be kept', async () => {
    fs.rmSync(path.join(siteDir, 'node_modules'), {recursive: true});
    expect([await write(), await write()]).toEqual([3, 3]);
  });
});

it('the cache forgets what nobody asked for', async () => {
  const make = () => Promise.resolve(Buffer.from('x'));
  const first = openCache(siteDir);
  await first.get(['a'], make);
  await first.get(['b'], make);
  const second = openCache(siteDir);
  await second.get(['a'], make);
  second.prune();
  expect(second.made()).toBe(0);
  const third = openCache(siteDir);
  await third.get(['b'], make);
  expect(third.made()).toBe(1);
});

describe('faces in an SVG', () => {
  const faces = async (svg: string) =>
    [
      ...(await withFaces(svg)).matchAll(
        /@font-face\{font-family:'([^']+)';font-weight:(\d+);font-style:(\w+)/g,
      ),
    ].map(([, ...face]) => face.join(' '));

  it('are those that it uses', async () => {
    expect(await faces(SVG)).toEqual(['Source Serif 4 400 normal']);
    expect(await faces(SVG.replace('15px', '15px;font-style:italic'))).toHaveLength(2);
    expect(await faces(SVG.replace('15px', '15px;font-weight:600'))).toHaveLength(2);
    expect(await faces(SVG.replace('Ab', 'a → b'))).toContain('KaTeX_Main 400 normal');
  });

  it('hold the letters that it shows and few more', async () => {
    expect((await withFaces(SVG)).length).toBeLessThan(8_000);
  });
});
