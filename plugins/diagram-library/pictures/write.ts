/** Writes the pictures of every diagram beside its page, for those who take them elsewhere. */
import fs from 'node:fs';
import path from 'node:path';
import {addressOf} from '../../../src/domain/diagramLibrary/library';
import type {LibraryDiagram} from '../../../src/domain/diagramLibrary/types';
import {drawingPaths} from '../../diagrams/site';
import {openCache, type PictureCache} from './cache';
import {cardOf, type CardWords} from './card';
import {withFaces} from './faces';
import {rasterOf} from './raster';
import {standalone} from './standalone';

/** Pixels of a PNG for each pixel of the drawing: sharp on screens and slides. */
const PNG_SCALE = 2;
/** Rendering runs beside Node's own thread. */
const AT_ONCE = 4;

export interface Place {
  siteDir: string;
  outDir: string;
  siteTitle: string;
}

/** Gives how many pictures had to be made; the others were kept from the build before. */
export async function writePictures(
  place: Place,
  diagrams: readonly LibraryDiagram[],
): Promise<number> {
  const cache = openCache(place.siteDir);
  const waiting = [...diagrams];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await writeOne(place, next, cache);
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
  cache.prune();
  return cache.made();
}

async function writeOne(place: Place, diagram: LibraryDiagram, cache: PictureCache): Promise<void> {
  const {siteDir, outDir, siteTitle} = place;
  const {page, id, caption} = diagram;
  const drawing = fs.readFileSync(path.join(siteDir, drawingPaths(page.id, id).svg), 'utf8');
  const words: CardWords = {caption, pageTitle: page.title, siteTitle};
  const pictures = await picturesOf(drawing, words, cache);
  const folder = path.join(outDir, addressOf(page.id, id));
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(path.join(folder, `${id}.svg`), pictures.svg);
  fs.writeFileSync(path.join(folder, `${id}.png`), pictures.png);
  fs.writeFileSync(path.join(folder, 'card.png'), pictures.card);
}

/** @param drawing a file of static/diagrams */
export async function picturesOf(drawing: string, words: CardWords, cache: PictureCache) {
  const svg = standalone(drawing);
  return {
    svg: await cache.get(['svg', drawing], async () => Buffer.from(await withFaces(svg))),
    png: await cache.get(['png', drawing], () => rasterOf(svg, PNG_SCALE)),
    card: await cache.get(['card', drawing, JSON.stringify(words)], () =>
      rasterOf(cardOf(svg, words), 1),
    ),
  };
}
