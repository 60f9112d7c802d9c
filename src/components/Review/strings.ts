import {MOST_NEW_A_DAY, type DeckCounts, type DeckPage} from '@site/src/domain/review';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** Every word that the start of a review says. */
export const strings = {
  label: 'Review cards',
  withoutScript:
    'When a card comes back is worked out in your browser and needs JavaScript, which is off. The cards themselves stand on their pages:',
  deck: 'Deck',
  all: (count: number) => `All cards (${count})`,
  byStep: 'By step',
  kinds: {
    framework: 'Framework',
    'case-study': 'Case studies',
    'building-block': 'Building blocks',
  } satisfies Record<DeckPage['kind'], string>,
  option: (title: string, count: number) => `${title} (${count})`,
  limit: 'New cards a day',
  limitHint: `0 to ${MOST_NEW_A_DAY}. Your choice stays for the next visit.`,
  limitRefused: (text: string, limit: number) =>
    `${text === '' ? 'G' : `“${text.slice(0, 12)}” is not possible: g`}ive a whole number from 0 to ${MOST_NEW_A_DAY}. Until then it is ${limit}.`,
  reading: 'Reading your record…',
  counts: ({due, fresh, learned, all}: DeckCounts) =>
    `${due} due · ${fresh} new · ${learned} of ${all} learned`,
  waiting: (cards: number, begun: number) =>
    `${many(cards, 'waits', 'wait')} now${begun > 0 ? `; ${many(begun, 'new card')} begun today` : ''}.`,
  begin: 'Begin to review',
  nothing: 'Nothing waits in this deck.',
  forecast: 'Due in the next 14 days',
  noForecast: 'Cards that you have begun are shown here by the day on which they come back.',
  days: (counts: readonly number[]) =>
    counts
      .map((count, at) => `${at === 0 ? 'today' : `in ${many(at, 'day')}`} ${count}`)
      .join(', '),
  today: 'today',
  lastDay: 'in 13 days',
  export: 'Take this deck along',
  anki: 'Anki package',
  text: 'Text file',
  exportNote:
    'The package brings your due days and reviews of this deck along; a second import updates the same cards.',
  making: 'Making the file…',
  made: 'Saved.',
  exportFailed: 'The file could not be made: a part of the site did not load. Try again.',
  decks: 'Cards by page',
  cards: (count: number) => many(count, 'card'),
  loading: 'Loading…',
};
