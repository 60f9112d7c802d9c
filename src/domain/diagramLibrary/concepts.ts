import {BUILDING_BLOCKS} from '../content/addresses';
import type {ContentIndex, Diagram} from '../content/types';
import {compounds} from '../search/words';
import {slugLabel} from '../text';
import type {Host} from './host';
import type {Concept} from './types';

const GLOSSARY = 'reference/glossary';
const BLOCKS = 'building-blocks/';
/** More than that says little about a diagram. */
const MOST_TERMS = 6;

/**
 * What a diagram shows: words of the glossary that stand in it or are marked in its section, and those building
 * blocks of its page that are named in it, are linked from its section or treat such a word.
 * @param words the diagram's own: caption, description and labels
 */
export function conceptsOf(
  diagram: Diagram,
  page: Host,
  words: string,
  index: Pick<ContentIndex, 'pages' | 'glossary'>,
): Concept[] {
  const spoken = phrase(words);
  const terms = termsIn(diagram, page, spoken, index);
  const treated = terms.map(({treatedIn = ''}) => blockAt(treatedIn));
  const wanted = new Set([...treated, ...linkedBlocks(diagram, page)]);
  const section = page.headings.find(({id}) => id === diagram.section);
  const heard = `${spoken}${phrase(section?.title ?? '')}`;
  const blocks = blocksOf(page).filter((id) => wanted.has(id) || names(heard, slugLabel(id)));
  const own = page.frontMatter.kind === 'building-block' ? [page.id.slice(BLOCKS.length)] : [];
  return [
    ...[...new Set([...own, ...blocks])].map((id) => blockConcept(id, index)),
    ...terms.slice(0, MOST_TERMS).map(({id, term}) => termConcept(id, term, index)),
  ];
}

type Term = ContentIndex['glossary'][number];

/** First those that stand in the diagram, the longest names before others; then those marked in its section. */
function termsIn(
  {section}: Diagram,
  {widgets}: Host,
  spoken: string,
  {glossary}: Pick<ContentIndex, 'glossary'>,
): Term[] {
  const marks = widgets.filter((widget) => widget.name === 'Term' && widget.section === section);
  const marked = new Set(marks.map(({attributes}) => attributes.of));
  const shown = glossary.filter(({term, also = []}) =>
    [term, ...also].some((name) => names(spoken, name)),
  );
  shown.sort((a, b) => b.term.length - a.term.length);
  return [...shown, ...glossary.filter((term) => marked.has(term.id) && !shown.includes(term))];
}

/** Words with a blank on each side, so that a phrase is found at the bounds of words. */
function phrase(text: string): string {
  const words = compounds(text).flatMap(({parts, joined}) => (parts.length > 0 ? parts : [joined]));
  return ` ${words.join(' ')} `;
}

function names(spoken: string, name: string): boolean {
  const wanted = phrase(name);
  return wanted.trim().length > 2 && spoken.includes(wanted);
}

/** Blocks whose links stand between the heading of the diagram's section and the next. */
function linkedBlocks({section}: Diagram, {headings, links}: Host): string[] {
  const at = headings.findIndex(({id}) => id === section);
  const from = headings[at]?.line ?? 0;
  const to = headings[at + 1]?.line ?? Infinity;
  return links.filter(({line}) => line >= from && line < to).map(({href}) => blockAt(href));
}

/** `calibration` for `/building-blocks/calibration/#how`; '' for any other address. */
function blockAt(address: string): string {
  return /^\/building-blocks\/([\w-]+)/.exec(address)?.[1] ?? '';
}

/** The blocks that a page says it needs; a page that says nothing may show any. */
function blocksOf({frontMatter: {blocks}}: Host): string[] {
  return BUILDING_BLOCKS.filter((id) => blocks.length === 0 || blocks.includes(id));
}

function blockConcept(id: string, {pages}: Pick<ContentIndex, 'pages'>): Concept {
  const page = pages.find((found) => found.id === `${BLOCKS}${id}`);
  return {kind: 'block', id, title: page?.title ?? slugLabel(id), path: page?.path};
}

function termConcept(id: string, title: string, {pages}: Pick<ContentIndex, 'pages'>): Concept {
  const glossary = pages.find((page) => page.id === GLOSSARY);
  return {kind: 'term', id, title, path: glossary && `${glossary.path}#${id}`};
}
