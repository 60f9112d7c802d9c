/**
 * Writes what the figures know of handwritten digits: `npx tsx scripts/digits.ts` trains the small network again, keeps its weights
 * counts what it gets right when they are rounded, and searches among the images once. With the test part of the data set, `npx tsx scripts/digits.ts optdigits.tes`, it packs the
 * images first; scikit-learn has the same rows in `sklearn/datasets/data/digits.csv.gz` (unzip it).
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {LEARNED_FROM, packImages, readImages} from '../src/domain/figures/digits/images';
import {packQueries, searchOnce} from '../src/domain/figures/digits/searching';
import {packNetwork, trainOnDigits} from '../src/domain/figures/digits/training';

const FOLDER = '../src/domain/figures/digits';

interface Module {
  file: string;
  says: string;
  type: string;
  from: string;
}

const LEARNING: Module = {
  ...{file: 'learningImages', says: 'The images to learn from'},
  ...{type: 'PackedImages', from: 'images'},
};
const HELD_OUT: Module = {
  ...{file: 'heldOutImages', says: 'The images held out'},
  ...{type: 'PackedImages', from: 'images'},
};
const QUERIES: Module = {
  ...{file: 'queryImages', says: 'The held-out images that are queries'},
  ...{type: 'PackedImages', from: 'images'},
};
const WEIGHTS: Module = {
  ...{file: 'trainedWeights', says: 'The trained network'},
  ...{type: 'PackedNetwork', from: 'training'},
};
const HITS: Module = {
  ...{file: 'countedHits', says: 'Held-out images that the rounded network gets right'},
  ...{type: 'CountedHits', from: 'rounding'},
};

const SEARCHES: Module = {
  ...{file: 'keptSearches', says: 'Exact neighbours, lists and walks for each of KINDS'},
  ...{type: 'readonly KeptSearch[]', from: 'searching'},
};

/** Writes a module with one constant, named like its file. */
function write({file, says, type, from}: Module, value: object): void {
  const name = file.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const text = [
    `/** ${says}, see ${from}.ts. Written by scripts/digits.ts. */`,
    `import type {${type.replace(/readonly |\W/g, '')}} from './${from}';\n`,
    `export const ${name}: ${type} = ${JSON.stringify(value)};\n`,
  ];
  writeFileSync(path.resolve(__dirname, FOLDER, `${file}.ts`), text.join('\n'));
}

function packFile(file: string): void {
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(',').map(Number));
  write(LEARNING, packImages(rows.slice(0, LEARNED_FROM)));
  write(HELD_OUT, packImages(rows.slice(LEARNED_FROM)));
  write(QUERIES, packQueries(rows.slice(LEARNED_FROM)));
}

/** Each step reads what the one before it wrote. */
async function main(file?: string): Promise<void> {
  if (file) packFile(file);
  const {LEARNING_IMAGES} = await import('../src/domain/figures/digits/learningImages');
  const learning = readImages(LEARNING_IMAGES);
  write(WEIGHTS, packNetwork(trainOnDigits(learning)));
  const {HELD_OUT_IMAGES} = await import('../src/domain/figures/digits/heldOutImages');
  const {countHits} = await import('../src/domain/figures/digits/rounding');
  write(HITS, countHits(readImages(HELD_OUT_IMAGES)));
  const {QUERY_IMAGES} = await import('../src/domain/figures/digits/queryImages');
  const {digitVectors, KINDS} = await import('../src/domain/figures/digits/vectors');
  const search = (kind: number) =>
    searchOnce(digitVectors(kind, learning), digitVectors(kind, readImages(QUERY_IMAGES)));
  write(SEARCHES, Object.values(KINDS).map(search));
}

void main(process.argv[2]);
