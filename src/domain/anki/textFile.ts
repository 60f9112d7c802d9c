/** Cards as text: one a line, fields separated by tabs, with the head lines that Anki's text import reads. */
import {inlineHtml} from './html';
import type {ExportedCard} from './types';

export const TEXT_HEAD =
  '#separator:tab\n#html:true\n#columns:Front\tBack\tDeck\tTags\n#deck column:3\n#tags column:4\n';

export function textFile(cards: readonly ExportedCard[]): string {
  const lines = cards.map(({front, back, deck, step}) =>
    [inlineHtml(front), inlineHtml(back), deckName(deck), step].map(oneLine).join('\t'),
  );
  return `${TEXT_HEAD}${lines.map((line) => `${line}\n`).join('')}`;
}

/** Decks of the handbook stand under one deck of its name. */
export function deckName(title: string): string {
  return `ML System Design Handbook::${title.replaceAll('::', ': ')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
