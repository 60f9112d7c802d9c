/** What there is to review: cards by page and step, and decks that choose among them. */
import type {ContentIndex, Page} from '../content/types';
import {STEPS, type Step} from '../content/vocabulary';

/** One page with cards: all that choosing and counting need. The texts are a file of their own. */
export interface DeckPage {
  /** Page id. */
  readonly page: string;
  readonly path: string;
  readonly title: string;
  readonly kind: 'framework' | 'building-block' | 'case-study';
  /** Id of the section in which the page shows its cards; '' if it shows none. */
  readonly section: string;
  readonly cards: readonly {readonly id: string; readonly step: Step}[];
}

export interface DeckCard {
  /** `<page>#<card>`: the id of its record. */
  readonly id: string;
  readonly page: string;
  readonly step: Step;
}

/** `all`, `step:<step>` or `page:<page id>`. */
export type DeckKey = string;

const KINDS: readonly string[] = ['framework', 'building-block', 'case-study'];

/** The pages that teach and have cards, in the order of the index; pages about the handbook are left out. */
export function deckPages({pages}: Pick<ContentIndex, 'pages'>): DeckPage[] {
  return pages.flatMap(deckPage);
}

function deckPage({id, path, title, frontMatter, cards, widgets}: Page): DeckPage[] {
  if (!cards || cards.cards.length === 0 || !KINDS.includes(frontMatter.kind)) return [];
  const kind = frontMatter.kind as DeckPage['kind'];
  const outline = cards.cards.map(({id: card, step}) => ({id: card, step}));
  const section = widgets.find(({name}) => name === 'Cards')?.section ?? '';
  return [{page: id, path, title, kind, section, cards: outline}];
}

/** Whether a deck of that name can be made from `pages`. */
export function isDeck(key: DeckKey, pages: readonly DeckPage[]): boolean {
  if (key === 'all') return true;
  if (key.startsWith('step:')) return STEPS.some((step) => key === `step:${step}`);
  return pages.some(({page}) => key === `page:${page}`);
}

/** The cards of a deck, in reading order. */
export function cardsOf(key: DeckKey, pages: readonly DeckPage[]): DeckCard[] {
  return pages
    .flatMap(({page, cards}) => cards.map(({id, step}) => ({id: `${page}#${id}`, page, step})))
    .filter(({page, step}) => [`all`, `step:${step}`, `page:${page}`].includes(key));
}

/** Whether the diagrams of a page belong to a deck. */
export function hasDiagramsOf(key: DeckKey, page: string): boolean {
  return key === 'all' || key === `page:${page}` || page === `framework/${key.slice(5)}`;
}
