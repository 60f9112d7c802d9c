/** Building parts of the content schemas: what an id, a text, a date or a slug may look like. */
import * as v from 'valibot';
import {isCalendarDay} from '../plan/day';
import {LEVELS, STEPS} from './vocabulary';

/** Kebab-case id, permanent once published. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'write it in kebab-case: lower-case letters, digits and single hyphens',
  ),
);

/** Text that says something: not empty, not only blanks. */
export const text = v.pipe(
  v.string(),
  v.regex(/\S/, 'write a text, or leave the field out if it is optional'),
);

/** A calendar day, `2026-01-31`. */
export const day = v.pipe(
  v.string(),
  v.check((value) => isCalendarDay(value), 'write a day of the calendar as YYYY-MM-DD'),
);

/** Page id: the address without its outer slashes, e.g. `building-blocks/calibration`. */
export const pageId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9-]+(\/[a-z0-9-]+)*$/,
    'write a page id such as building-blocks/calibration, without outer slashes',
  ),
);

export const step = v.picklist(STEPS);
export const level = v.picklist(LEVELS);

/** Names of estimate values whose formatted default must stand in the item's text. */
export const uses = v.optional(v.array(text));
