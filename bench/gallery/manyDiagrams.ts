/** A library of as many diagrams as a bench asks for: those of the handbook again and again, as others' pages. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildContentIndex} from '../../plugins/content-index/build';
import {drawingPaths} from '../../plugins/diagrams/site';
import {
  galleryOf,
  galleryWords,
  libraryOf,
  shownInGallery,
  type LibraryDiagram,
} from '../../src/domain/diagramLibrary';

const PER_PAGE = 20;

interface Copy extends LibraryDiagram {
  /** Where its picture is taken from. */
  original: LibraryDiagram;
}

/** `count` diagrams in pages of twenty; each has words of its own. */
export function manyDiagrams(library: readonly LibraryDiagram[], count: number): Copy[] {
  return Array.from({length: count}, (_, at) => {
    const original = library[at % library.length]!;
    const number = Math.floor(at / PER_PAGE) + 1;
    const id = `case-studies/generated-${number}`;
    const title = `Generated case ${number}`;
    const page = {id, title, path: `/${id}/`, kind: 'case-study'};
    const caption = `${original.caption.replace(/\?$/, '')}, the ${at + 1}th time?`;
    return {...original, original, page, caption, id: `${original.id}-${at + 1}`};
  });
}

/** Stands in for plugins/diagram-library: the gallery's data and its pictures, without a page for each. */
export function manyDiagramsPlugin(count: number) {
  return ({siteDir}: LoadContext): Plugin => {
    const index = buildContentIndex(siteDir);
    const copies = manyDiagrams(shownInGallery(libraryOf(index)), count);
    return {
      name: 'diagram-library',
      async contentLoaded({actions: {createData}}) {
        await createData('gallery.json', galleryOf(copies));
        await createData('words.json', galleryWords(copies, index.glossary));
      },
      async postBuild({outDir}) {
        for (const copy of copies) copyPicture(siteDir, outDir, copy);
      },
    };
  };
}

/** With ids of its own, as each drawing of the handbook has. */
function copyPicture(siteDir: string, outDir: string, {original, page, id}: Copy): void {
  const from = path.join(siteDir, drawingPaths(original.page.id, original.id).svg);
  const to = path.join(outDir, 'diagrams', page.id, `${id}.svg`);
  const prefix = `${original.page.id.replaceAll('/', '-')}--${original.id}`;
  mkdirSync(path.dirname(to), {recursive: true});
  writeFileSync(
    to,
    readFileSync(from, 'utf8').replaceAll(prefix, `${page.id.replaceAll('/', '-')}--${id}`),
  );
}
