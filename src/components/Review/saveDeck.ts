import {textFile, type ExportedCard} from '@site/src/domain/anki';
import type {Card} from '@site/src/domain/cards';
import type {DeckPage} from '@site/src/domain/review';
import {nowMs as readClock} from '@site/src/platform/clock/nowMs';
import {downloadText} from '@site/src/platform/download';
import {fetchJson} from '@site/src/platform/siteData';

import type {ReviewDecksProps} from './ReviewDecks';
import type {DeckState} from './useDeck';

const FILE = 'ml-system-design-handbook';

/**
 * Fetches the texts of a deck and hands them to the reader as a file.
 * @throws when something does not load
 */
export async function saveDeck(
  kind: 'anki' | 'text',
  deck: DeckState,
  pages: readonly DeckPage[],
  addressOf: ReviewDecksProps['addressOf'],
): Promise<void> {
  const cards = await exportedCards(deck, pages, addressOf);
  if (kind === 'text') return downloadText(`${FILE}.txt`, textFile(cards), 'text/plain');
  const {ankiPackage} = await import('@site/src/platform/anki');
  downloadText(`${FILE}.apkg`, await ankiPackage(cards, readClock()), 'application/octet-stream');
}

async function exportedCards(
  {cards, bodies}: DeckState,
  pages: readonly DeckPage[],
  addressOf: ReviewDecksProps['addressOf'],
): Promise<ExportedCard[]> {
  const wanted = new Set(cards.map(({id}) => id));
  const used = pages.filter(({page}) => cards.some((card) => card.page === page));
  const lists = await Promise.all(
    used.map(async (page) => {
      const texts = await fetchJson<Card[]>(
        addressOf(page.page) ?? '',
        new AbortController().signal,
      );
      return texts.map((card) => exported(page, card));
    }),
  );
  const all = lists.flat().filter(({id}) => wanted.has(id));
  return all.map((card) => ({...card, body: bodies.get(card.id)}));
}

function exported({page, path, title}: DeckPage, card: Card): ExportedCard {
  const {front, back, step, section} = card;
  // The page of this widget stands at /practice/cards/ under the site's root.
  const root = window.location.href.replace(/practice\/cards\/.*$/, '');
  const source = `${root}${path.slice(1)}#${section}`;
  return {id: `${page}#${card.id}`, page, deck: title, front, back, step, source};
}
