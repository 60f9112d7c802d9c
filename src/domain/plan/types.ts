import type {Level} from '../content/vocabulary';
import type {CalendarDay} from './day';

/** Where a reader may feel weakest; each stands for groups of building blocks (`areas.ts`). */
export const AREAS = [
  'data-pipelines',
  'modelling',
  'production-serving',
  'evaluation',
  'operations',
] as const;
export type Area = (typeof AREAS)[number];

/** What a reader says before a plan is made. */
export interface PlanSettings {
  readonly start: CalendarDay;
  /** The day of the interview; the last day for work is the one before. */
  readonly interview: CalendarDay;
  readonly minutesPerWeek: number;
  /** 1 for Monday to 7 for Sunday, in this order, each at most once. */
  readonly weekdays: readonly number[];
  readonly level: Level;
  readonly weakest: Area;
  /** Ids of pages that need not be read. */
  readonly known: readonly string[];
}

/**
 * `read` a page · `quiz` its questions · `cards` its cards · `recall` the labels of its diagrams ·
 * `drill` mixed questions over everything, once a week · `mock` an interview about a case · `look-back` the light last day.
 */
export const ITEM_KINDS = [
  ...(['read', 'quiz', 'cards', 'recall', 'drill', 'mock', 'look-back'] as const),
] as const;

/** What stands in place of a page where an item is about none. */
export const DRILLS = 'practice/drills';
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One thing to do on one day. */
export interface PlanItem {
  readonly day: CalendarDay;
  readonly kind: ItemKind;
  readonly page: string;
  readonly minutes: number;
  /** Part of a reading or round of a review, from 1. */
  readonly turn: number;
}

/** What is stored: settings, the plan as it was made, and what is done. */
export interface PlanBody {
  readonly settings: PlanSettings;
  readonly items: readonly PlanItem[];
  /** Ids of pages that did not fit, the most useful first. */
  readonly leftOut: readonly string[];
  /** Item id → the day on which it was ticked. */
  readonly done: Readonly<Record<string, CalendarDay>>;
  /** When the plan was made or made anew, in milliseconds since the epoch. */
  readonly madeAtMs: number;
}

/** A page as planning sees it. */
export interface PlanPage {
  readonly id: string;
  readonly title: string;
  /** Address without the site's base path. */
  readonly path: string;
  readonly kind: 'framework' | 'building-block' | 'case-study';
  readonly area?: Area;
  readonly readMinutes: number;
  readonly questions: number;
  readonly cards: number;
  readonly diagrams: number;
  /** Ids of pages to read first. */
  readonly needs: readonly string[];
  /** Ids of building blocks that a case draws on. */
  readonly draws: readonly string[];
  /** Number of cases that draw on a block. */
  readonly usedBy: number;
  /** 1 to 3 for a case, 0 for other pages. */
  readonly difficulty: number;
  /** Anchor of the section with quiz and cards; '' when it has none. */
  readonly practice: string;
}

/** All pages in reading order. Written at build time as `plan.json`. */
export interface PlanCatalogue {
  readonly pages: readonly PlanPage[];
}

/** The id of an item; no two items of a plan have the same. */
export function itemId({kind, page, turn}: Pick<PlanItem, 'kind' | 'page' | 'turn'>): string {
  return `${kind}:${page}:${turn}`;
}
