import {LEVELS, type Level} from '@site/src/domain/content/vocabulary';

/** What a reader gets who chose nothing: everything is open. */
export const DEFAULT_LEVEL: Level = 'staff';

/** The level that the head script has set. Only in the browser, and not while hydrating. */
export function chosenLevel(): Level {
  const level = document.documentElement.dataset.level as Level;
  return LEVELS.includes(level) ? level : DEFAULT_LEVEL;
}

/** Whether the reader's level includes what is added at this one. */
export function isShown(at: Level): boolean {
  return LEVELS.indexOf(at) <= LEVELS.indexOf(chosenLevel());
}
