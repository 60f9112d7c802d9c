/** What the fields of a package are read into by Anki, and a small one to write. */
import * as v from 'valibot';

import {rated} from '../review/schedule';
import type {ExportedCard} from '.';

export const NOW = 1_767_225_600_000;
export const DAY_MS = 86_400_000;
const good = [NOW - 30 * DAY_MS, NOW - 27 * DAY_MS, NOW - 9 * DAY_MS];
export const reviewed = good.reduce(
  (body, atMs) => rated(body, 3, atMs),
  rated(undefined, 3, good[0]! - 600_000),
);
const forgotten = rated(reviewed, 1, NOW - 60_000);

export const cards: ExportedCard[] = [
  {id: 'case-studies/x#a', front: 'Why *A* & `b<c>`?', back: 'B', body: reviewed},
  {id: 'case-studies/x#b', front: '42', back: 'A number', body: forgotten},
  {id: 'building-blocks/y#a', front: 'A “quoted” é?', back: 'A.'},
].map((card) => ({
  ...card,
  ...{page: card.id.split('#')[0]!, deck: `Of ${card.id.split('#')[0]}`, step: 'evaluate'},
  source: `https://example.org/${card.id}?a=1&b=2`,
}));

const int = (bits: number, isSigned: boolean) => {
  const most = isSigned ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  return v.pipe(v.number(), v.integer(), v.minValue(isSigned ? -most - 1 : 0), v.maxValue(most));
};
const [u8, u16, u32] = [8, 16, 32].map((bits) => int(bits, false)) as [
  ReturnType<typeof int>,
  ReturnType<typeof int>,
  ReturnType<typeof int>,
];
const i32 = int(32, true);
const i64 = v.pipe(v.number(), v.safeInteger());
const [text, bool] = [v.string(), v.boolean()];

/** Fields without a default in the Rust structures; others may stand beside them. */
export const noteType = v.object({
  ...{id: i64, name: text, type: v.picklist([0, 1]), mod: i64, usn: i32, sortf: u16, css: text},
  did: v.nullable(i64),
  tmpls: v.array(
    v.object({name: text, ord: v.nullable(u16), qfmt: text, afmt: text, did: v.nullable(i64)}),
  ),
  flds: v.array(
    v.object({name: text, ord: v.nullable(u16), sticky: bool, rtl: bool, font: text, size: u16}),
  ),
  req: v.array(v.tuple([u16, v.picklist(['any', 'all', 'none']), v.array(u16)])),
});
const amount = v.tuple([i32, i32]);
export const deck = v.object({
  ...{id: i64, mod: i64, name: text, usn: i32, collapsed: bool, dyn: v.literal(0), conf: i64},
  ...{lrnToday: amount, revToday: amount, newToday: amount, timeToday: amount},
  ...{browserCollapsed: bool, desc: text},
});
export const options = v.object({
  ...{
    id: i64,
    mod: i64,
    name: text,
    usn: i32,
    maxTaken: i32,
    autoplay: bool,
    timer: u8,
    replayq: bool,
  },
  new: v.object({
    delays: v.array(v.number()),
    initialFactor: u16,
    ints: v.array(u16),
    order: u8,
    perDay: u32,
  }),
  rev: v.object({ease4: v.number(), ivlFct: v.number(), maxIvl: u32, perDay: u32}),
  lapse: v.object({
    ...{delays: v.array(v.number()), leechAction: v.picklist([0, 1]), leechFails: u32},
    ...{minInt: u32, mult: v.number()},
  }),
  dyn: bool,
});

/** Of the columns from `type` to `flags`. */
export const cardRow = v.tuple([
  ...([v.picklist([0, 1, 2, 3]), v.picklist([-3, -2, -1, 0, 1, 2, 3, 4])] as const),
  ...([i32, u32, u16, u32, u32, u32, i32, i64, u8] as const),
]);

/** Of the columns of a review after its card. */
export const reviewRow = v.tuple([
  v.picklist([1, 2, 3, 4]),
  i32,
  i32,
  u32,
  u32,
  v.picklist([0, 1, 2, 3, 4]),
]);
