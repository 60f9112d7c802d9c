import {type ReactNode, useId} from 'react';

import type {NumberQuestion} from '@site/src/domain/quiz';

import {strings} from './strings';
import styles from './styles.module.css';

interface NumberFieldProps {
  answer: NumberQuestion['answer'];
  invalid: boolean;
  /** Id of the line that says what is wrong. */
  statusId: string;
}

/** A number with its unit. Text, so that 3.2k and 3e6 can be typed; not controlled: see useQuestion. */
export default function NumberField({answer, invalid, statusId}: NumberFieldProps): ReactNode {
  const hintId = useId();
  return (
    <>
      <label className={styles.number}>
        <span>{strings.yourAnswer}</span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          aria-invalid={invalid}
          aria-describedby={`${hintId} ${statusId}`}
        />
        {answer.unit && <span>{answer.unit}</span>}
      </label>
      <p id={hintId} className={styles.hint}>
        {strings.numberHint} {strings.within(answer.tolerance)}
      </p>
    </>
  );
}
