import {type ReactNode, useId} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {ChoiceQuestion} from '@site/src/domain/quiz';

import {strings} from './strings';
import styles from './styles.module.css';

/** Options of which one or several may be chosen. Not controlled: see useQuestion. */
export default function ChoiceField({question}: {question: ChoiceQuestion}): ReactNode {
  const name = useId();
  const one = question.kind === 'single';
  return (
    <>
      <p className={styles.hint}>{one ? strings.chooseOne : strings.chooseSeveral}</p>
      <ul className={styles.options}>
        {question.options.map(({id, text}) => (
          <li key={id}>
            <label className={styles.option}>
              <input type={one ? 'radio' : 'checkbox'} name={name} value={id} autoComplete="off" />
              <span>
                <Inline text={text} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
