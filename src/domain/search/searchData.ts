import type {GlossaryTerm} from '../content/glossarySchema';
import {drawnOf} from '../content/drawn';
import type {KnownNumber} from '../content/numbersSchema';
import type {ContentIndex, Diagram, Page, Section} from '../content/types';
import {addressOf} from '../diagramLibrary/library';
import {EXACT_DIGITS, formatQuantity} from '../quantity';
import {plainText} from '../text';
import {buildIndex} from './engine';
import {synonymGroups} from './synonyms';
import type {SearchData, SearchEntry, SearchPage} from './types';

/** Address of the page whose anchors are the ids of the glossary's terms. */
const GLOSSARY_PAGE = 'reference/glossary';
/** The same for the numbers to know. */
const NUMBERS_PAGE = 'reference/numbers-to-know';
const MOST_SUGGESTIONS = 6;

/** Everything that search needs to know, from the content index. Pure: the same index gives the same data. */
export function searchData(index: ContentIndex): SearchData {
  const pages = index.pages.map(({path, title, frontMatter}) => ({
    path,
    title,
    kind: frontMatter.kind,
  }));
  const entries = [...withTerms(index.pages.flatMap(pageEntries), index), ...numberEntries(index)];
  return {
    version: 1,
    pages,
    entries: entries.map(({path, name, title, text, page}) => ({path, name, title, text, page})),
    synonyms: synonymGroups(index.glossary),
    suggestions: suggestions(index, pages),
    index: buildIndex(entries),
  };
}

/** One entry for the page with what stands before its first heading, then one for each section and each diagram. */
function pageEntries(page: Page, at: number): SearchEntry[] {
  const intro = page.sections.find(({id}) => id === '')?.text ?? '';
  const whole = {
    ...{path: page.path, name: page.title, title: '', also: '', under: ''},
    ...{captions: captionsOf(page, ''), text: `${page.description}\n${intro}`, page: at},
  };
  const sections = page.sections.filter(({id}) => id !== '');
  return [
    whole,
    ...sections.map((section) => sectionEntry(page, section, at)),
    ...page.diagrams.filter(drawnOf).map((diagram) => diagramEntry(page, diagram, at)),
  ];
}

function sectionEntry(page: Page, section: Section, at: number): SearchEntry {
  const {id, path, title, text} = section;
  const under = [page.title, ...section.under].join(' · ');
  return {path, name: '', title, also: '', under, captions: captionsOf(page, id), text, page: at};
}

function captionsOf(page: Page, section: string): string {
  return page.diagrams
    .filter((diagram) => diagram.section === section)
    .map((diagram) => [diagram.caption, ...labelsOf(diagram)].join(' · '))
    .join('\n');
}

/** Leads to the diagram's own page. */
function diagramEntry(page: Page, diagram: Diagram, at: number): SearchEntry {
  return {
    ...{path: addressOf(page.id, diagram.id), name: '', title: `Diagram: ${diagram.caption}`},
    ...{also: '', under: page.title, captions: labelsOf(diagram).join(' · ')},
    ...{text: diagram.description, page: at},
  };
}

/** The labels of a drawn diagram's nodes; nothing when it is not drawn yet. */
function labelsOf(diagram: Diagram): string[] {
  return drawnOf(diagram)?.nodes.map(({label}) => label) ?? [];
}

/** Entries with the names of the terms that they treat; terms treated nowhere lead to the glossary's page. */
function withTerms(entries: SearchEntry[], {glossary, pages}: ContentIndex): SearchEntry[] {
  const treating = (path: string | undefined) => entries.find((entry) => entry.path === path);
  const added = glossary.filter(({treatedIn}) => !treating(treatedIn));
  const page = pages.findIndex(({id}) => id === GLOSSARY_PAGE);
  const named = entries.map((entry) => {
    const terms = glossary.filter(({treatedIn}) => treatedIn === entry.path);
    return {...entry, also: terms.flatMap(({term, also = []}) => [term, ...also]).join(' · ')};
  });
  return page < 0 ? named : [...named, ...added.map((term) => termEntry(term, page))];
}

function termEntry({id, term, also = [], definition}: GlossaryTerm, page: number): SearchEntry {
  const path = `/${GLOSSARY_PAGE}/#${id}`;
  const empty = {name: '', under: '', captions: ''};
  return {...empty, path, title: term, also: also.join(' · '), text: plainText(definition), page};
}

/** One entry for each number to know, when its page is written. */
function numberEntries({numbers, pages}: ContentIndex): SearchEntry[] {
  const page = pages.findIndex(({id}) => id === NUMBERS_PAGE);
  return page < 0 ? [] : numbers.map((number) => numberEntry(number, page));
}

function numberEntry({id, label, value, unit, use}: KnownNumber, page: number): SearchEntry {
  const text = `${formatQuantity(value, unit, EXACT_DIGITS)}. ${use}`;
  const empty = {name: '', also: '', captions: ''};
  return {...empty, path: `/${NUMBERS_PAGE}/#${id}`, title: label, under: '', text, page};
}

/** Terms that pages use, the most used first; titles of pages where there are too few. */
function suggestions({glossary, pages}: ContentIndex, titles: SearchPage[]): string[] {
  const uses = (id: string) => pages.filter(({terms}) => terms.includes(id)).length;
  const terms = glossary
    .filter(({id}) => uses(id) > 0)
    .sort((a, b) => uses(b.id) - uses(a.id))
    .map(({term}) => term);
  return [...terms, ...titles.map(({title}) => title)].slice(0, MOST_SUGGESTIONS);
}
