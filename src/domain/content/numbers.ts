/** The numbers to know as their page shows them. Written at build time as `numbers.json`. */
import {dayInWords, shownReferences, type CslReference} from '../citation';
import {EXACT_DIGITS, formatQuantity} from '../quantity';
import {NUMBER_GROUPS, type KnownNumber} from './numbersSchema';
import type {ContentIndex} from './types';
import type {WayLink} from './ways';

export interface ShownNumber {
  id: string;
  label: string;
  /** 'USD 0.80/hour' */
  value: string;
  use: string;
  /** Where it is from: a source with its address, or what is assumed. */
  source?: {label: string; path: string};
  assumption?: string;
  /** 'November 2026' */
  asOf: string;
  /** Pages whose estimate takes it. */
  usedBy: WayLink[];
}

export interface ShownNumberGroup {
  title: string;
  numbers: ShownNumber[];
}

/** Groups in their order; a group without numbers is left out. */
export function numbersOf(index: ContentIndex): ShownNumberGroup[] {
  const labels = new Map(
    shownReferences(index.references as CslReference[]).map(({key, label}) => [key, label]),
  );
  return Object.entries(NUMBER_GROUPS).flatMap(([group, title]) => {
    const numbers = index.numbers
      .filter((number) => number.group === group)
      .map((number) => shown(number, labels, usersOf(number.id, index)));
    return numbers.length > 0 ? [{title, numbers}] : [];
  });
}

function shown(number: KnownNumber, labels: Map<string, string>, usedBy: WayLink[]): ShownNumber {
  const {id, label, value, unit, use, source, assumption, asOf} = number;
  return {
    ...{id, label, use, usedBy, asOf: dayInWords(asOf)},
    value: formatQuantity(value, unit, EXACT_DIGITS),
    ...(source && {
      source: {label: labels.get(source) ?? source, path: `/reference/references/#ref-${source}`},
    }),
    ...(assumption && {assumption}),
  };
}

function usersOf(id: string, {pages}: ContentIndex): WayLink[] {
  return pages
    .filter(({estimate}) => Object.values(estimate?.inputs ?? {}).some(({number}) => number === id))
    .map(({title, path}) => ({title, path}));
}
