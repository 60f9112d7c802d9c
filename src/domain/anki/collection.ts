/** The tables of `collection.anki2`, schema 11, which every Anki from 2.1 on imports. */
import {deckName} from './textFile';

export const TABLES = [
  `create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
    ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
    models text not null, decks text not null, dconf text not null, tags text not null)`,
  `create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
    usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
    flags integer not null, data text not null)`,
  `create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
    mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
    ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
    left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null)`,
  `create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
    ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
    type integer not null)`,
  `create table graves (usn integer not null, oid integer not null, type integer not null)`,
  'create index ix_notes_usn on notes (usn)',
  'create index ix_notes_csum on notes (csum)',
  'create index ix_cards_usn on cards (usn)',
  'create index ix_cards_nid on cards (nid)',
  'create index ix_cards_sched on cards (did, queue, due)',
  'create index ix_revlog_usn on revlog (usn)',
  'create index ix_revlog_cid on revlog (cid)',
];

export const MODEL_ID = 1_735_689_600_001;
const DEFAULT_DECK = 1;

const CSS =
  '.card {font-family: Georgia, serif; font-size: 20px; text-align: center;} .source {font-size: 13px;}';

/** One note type: a front, a back, and where the handbook treats it. */
function models(modSeconds: number): object {
  const field = (name: string, ord: number) => ({
    ...{name, ord, font: 'Arial', size: 20, media: [], rtl: false, sticky: false},
  });
  const template = {
    ...{name: 'Card 1', ord: 0, qfmt: '{{Front}}', bqfmt: '', bafmt: '', did: null},
    afmt: '{{FrontSide}}<hr id=answer>{{Back}}<p class=source>{{Source}}</p>',
  };
  return {
    [MODEL_ID]: {
      ...{id: MODEL_ID, name: 'ML System Design Handbook', type: 0, mod: modSeconds, usn: -1},
      ...{sortf: 0, did: DEFAULT_DECK, tmpls: [template], css: CSS, latexPre: '', latexPost: ''},
      flds: ['Front', 'Back', 'Source'].map(field),
      ...{req: [[0, 'any', [0]]], tags: [], vers: []},
    },
  };
}

function deck(id: number, name: string, modSeconds: number): object {
  const none = [0, 0];
  return {
    ...{id, name, mod: modSeconds, usn: -1, desc: '', dyn: 0, conf: 1, collapsed: false},
    ...{browserCollapsed: false, extendNew: 10, extendRev: 50},
    ...{newToday: none, revToday: none, lrnToday: none, timeToday: none},
  };
}

const OPTIONS = {
  1: {
    ...{id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0},
    ...{replayq: true, dyn: false},
    new: {
      ...{bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1},
      ...{perDay: 10, separate: true},
    },
    rev: {
      ...{bury: false, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 365, minSpace: 1, perDay: 200},
    },
    lapse: {delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0},
  },
};

/**
 * The one row of `col`.
 * @param decks id to title
 * @param startSeconds start of the collection's first day, since the epoch
 */
export function collectionRow(
  decks: ReadonlyMap<number, string>,
  startSeconds: number,
  nowMs: number,
): (string | number)[] {
  const seconds = Math.floor(nowMs / 1000);
  const own = [...decks].map(([id, title]) => [id, deck(id, deckName(title), seconds)]);
  const all = {
    [DEFAULT_DECK]: deck(DEFAULT_DECK, 'Default', seconds),
    ...(Object.fromEntries(own) as object),
  };
  const conf = {
    ...{nextPos: 1, estTimes: true, activeDecks: [1], sortType: 'noteFld', sortBackwards: false},
    ...{timeLim: 0, addToCur: true, curDeck: 1, newSpread: 0, dueCounts: true, collapseTime: 1200},
    curModel: MODEL_ID,
  };
  const parts = [conf, models(seconds), all, OPTIONS, {}].map((part) => JSON.stringify(part));
  return [1, startSeconds, nowMs, nowMs, 11, 0, 0, 0, ...parts];
}
