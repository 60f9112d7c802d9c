import {type ReactNode} from 'react';

import Button from '../ui/Button';
import {strings} from './strings';
import styles from './styles.module.css';

/**
 * Chooses between reading and attempting, for all cases. Plain HTML when published: the head script
 * (plugins/mdx/attemptHead.browser.js) listens to it, stores the choice and marks it before first paint.
 */
export function AttemptSwitch(): ReactNode {
  return (
    <fieldset className={styles.switch}>
      <legend className="sr-only">{strings.legend}</legend>
      <div className={styles.row}>
        <div className={styles.modes}>
          <Mode value="off" label={strings.read} />
          <Mode value="on" label={strings.attempt} />
        </div>
        <div className={styles.all}>
          <Button data-attempt-all="fold">{strings.foldAll}</Button>
          <Button data-attempt-all="open">{strings.openAll}</Button>
        </div>
      </div>
      <p className={styles.explained}>{strings.explained}</p>
    </fieldset>
  );
}

function Mode({value, label}: {value: 'on' | 'off'; label: string}): ReactNode {
  return (
    <label className={styles.mode}>
      <input
        type="radio"
        name="attempt-mode"
        data-attempt-mode={value}
        defaultChecked={value === 'off'}
        autoComplete="off"
      />
      <span>{label}</span>
    </label>
  );
}
