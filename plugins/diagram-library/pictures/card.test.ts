import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import {describe, expect, it} from 'vitest';

import {CARD, cardOf} from './card';
import {FACES} from './faces';
import {linesOf, widthOf} from './lines';
import {rasterOf} from './raster';

const WORDS = {caption: 'Where do the 100 ms go?', pageTitle: 'Ad click', siteTitle: 'Handbook'};
const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="dg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
  `<style>.dg{background:#fcfbf8}</style><rect width="${width}" height="${height}" fill="#a1322a"/></svg>`;

/** Where the drawing stands in the card: x, y, width, height. */
function placeIn(card: string): number[] {
  const [, ...place] =
    /class="dg"[^>]* x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(card)!;
  return place.map(Number);
}

describe('a card', () => {
  it.each([
    ['wide', 1100, 300],
    ['tall', 400, 1200],
    ['square', 500, 500],
    ['tiny', 60, 40],
  ])('holds a %s drawing whole, with its proportions', (_, width, height) => {
    const [x = 0, y = 0, w = 0, h = 0] = placeIn(cardOf(drawing(width, height), WORDS));
    expect(w / h).toBeCloseTo(width / height, 3);
    expect([x > 0, y > 0, x + w < CARD.width, y + h < CARD.height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(w / width).toBeLessThanOrEqual(1.8);
  });

  it('puts the words beside a tall drawing and above a wide one', () => {
    const left = (card: string) => placeIn(card)[0]!;
    expect(left(cardOf(drawing(400, 1200), WORDS))).toBeGreaterThan(400);
    expect(left(cardOf(drawing(1100, 300), WORDS))).toBeLessThan(60);
  });

  it('says caption, page and site, and words cannot break it', () => {
    const card = cardOf(drawing(900, 300), {...WORDS, caption: 'A < B & C'});
    expect(card).toContain('A &lt; B &amp; C');
    expect(card).toContain('Handbook · Ad click');
  });

  it('is a PNG of the size that networks ask for, with the drawing in it', async () => {
    const png = await rasterOf(cardOf(drawing(900, 300), WORDS), 1);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const plain = await rasterOf(cardOf(drawing(1, 1), WORDS), 1);
    expect(png.equals(plain)).toBe(false);
  });
});

describe('lines', () => {
  it('break between words and end in an ellipsis where there are too many', () => {
    expect(linesOf('one two three four', 10, 50, 9)).toEqual(['one two', 'three four']);
    expect(linesOf('one two three four five six', 10, 50, 2)).toEqual(['one two', 'three …']);
  });

  it('are never wider than was estimated', () => {
    const pages = ['framework/index.mdx', 'case-studies/ad-click-prediction/index.mdx'];
    const texts = pages.map((file) =>
      readFileSync(path.resolve(__dirname, '../../../docs', file), 'utf8'),
    );
    const captions = texts.flatMap((text) =>
      [...text.matchAll(/accTitle: (.*)/g)].map(([, words]) => words!),
    );
    expect(captions.length).toBeGreaterThan(15);
    for (const caption of captions)
      expect(widthDrawn(caption)).toBeLessThanOrEqual(widthOf(caption, 40));
  });
});

/** In bold of 40 px, as it is drawn. */
function widthDrawn(text: string): number {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="80"><text y="50" font-family="Source Serif 4" font-weight="600" font-size="40">${escaped}</text></svg>`;
  const fontFiles = FACES.map(({file}) => file);
  return new Resvg(svg, {font: {fontFiles, loadSystemFonts: false}}).getBBox()?.width ?? Infinity;
}
