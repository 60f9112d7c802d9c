import {type ReactNode, useState} from 'react';

import {LEVELS} from '@site/src/domain/content/vocabulary';

import {DEFAULT_LEVEL, chosenLevel} from './shown';
import {LEVEL_NAMES, SELECT_LABEL} from './strings';
import styles from './select.module.css';
import {useHydrating} from './useHydrating';

/**
 * Chooses the level for the whole site. The head script (plugins/mdx/levelHead.browser.js) listens to it,
 * stores the choice and sets its value before first paint, so it works before React does.
 */
export function LevelSelect(): ReactNode {
  const hydrating = useHydrating();
  const [initial] = useState(() => (hydrating ? DEFAULT_LEVEL : chosenLevel()));
  return (
    <label className={styles.label}>
      <span className={styles.name}>{SELECT_LABEL}</span>
      <select
        className={styles.select}
        data-level-select=""
        defaultValue={initial}
        autoComplete="off"
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {LEVEL_NAMES[level]}
          </option>
        ))}
      </select>
    </label>
  );
}
