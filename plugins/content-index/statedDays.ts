/** Days on which content says that somebody looked: none of them can lie ahead. */
import {dayNumber} from '../../src/domain/plan/day';
import type {Problem} from './problems';
import type {Site} from './read/source';

export interface StatedDay {
  file: string;
  line: number;
  field: string;
  /** `2026-01-31` */
  day: string;
}

const DAY_MS = 86_400_000;

/** When pages were reviewed and sources seen. */
export function statedDays({pages, references}: Site): StatedDay[] {
  const reviewed = pages.flatMap(({file, frontMatter}) => {
    const day = frontMatter.value?.reviewed;
    return day ? [{file, line: frontMatter.lineOf(['reviewed']), field: 'reviewed', day}] : [];
  });
  const seen = (references?.value?.references ?? []).map(({seenOn}, at) => {
    const path = ['references', at, 'seenOn'];
    const field = `references[${at}].seenOn`;
    return {file: references!.file, line: references!.lineOf(path), field, day: seenOn};
  });
  return [...reviewed, ...seen];
}

/** A day ahead is allowed: somewhere it is tomorrow already. */
export function daysToCome(days: readonly StatedDay[], nowMs: number): Problem[] {
  return days
    .filter(({day}) => (dayNumber(day) ?? 0) * DAY_MS > nowMs + DAY_MS)
    .map(({day, ...place}) => ({
      ...place,
      found: `found ${day}, which is still to come`,
      todo: 'write the day on which you looked',
    }));
}
