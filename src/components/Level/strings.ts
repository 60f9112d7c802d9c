import type {Level} from '@site/src/domain/content/vocabulary';

/** The line that opens and closes a section. */
export const ADDS: Readonly<Record<Level, string>> = {
  mid: 'Mid level shows',
  senior: 'Senior adds',
  staff: 'Staff adds',
};

export const SELECT_LABEL = 'Level';

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
};
