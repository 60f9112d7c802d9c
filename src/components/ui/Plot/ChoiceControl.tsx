import {useId, useLayoutEffect, useRef, type ReactNode} from 'react';

import type {Choice} from './controls';
import styles from './styles.module.css';

interface ChoiceControlProps {
  choice: Choice;
  value: number;
  set: (value: number) => void;
}

/** A drop-down of a few numbers. What was chosen before this code ran is kept. */
export function ChoiceControl({choice, value, set}: ChoiceControlProps): ReactNode {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    const chosen = Number(select.current?.value);
    if (chosen !== value) set(chosen);
    // Only what happened before this code ran.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className={styles.control}>
      <label htmlFor={id}>{choice.label}</label>
      <select
        ref={select}
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => set(Number(event.target.value))}
      >
        {choice.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
