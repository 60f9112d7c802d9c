import {type CSSProperties, type ReactNode, useId} from 'react';

import {textAt, write, type MockBody, type TextPlace} from '@site/src/domain/mock';

import {useDraft} from '../ui/Draft';
import styles from './styles.module.css';
import type {Step} from './useAttempt';
import {useDraftKeeper} from './useDrafts';

interface TextBoxProps {
  label: string;
  hint?: string;
  rows: number;
  place: TextPlace;
  body: MockBody;
  act: (step: Step) => void;
}

/** A field whose text is stored as it is typed. Give it the place as `key`. */
export default function TextBox({label, hint, rows, place, body, act}: TextBoxProps): ReactNode {
  const id = useId();
  const keeper = useDraftKeeper(place.of, place.id);
  const {text, type, flush} = useDraft(
    textAt(body, place),
    (next, base) => act((current, nowMs) => write(current, place, next, base, nowMs)),
    keeper,
  );
  return (
    <div className={styles.textBox}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className={styles.soft}>
          {hint}
        </span>
      )}
      <textarea
        id={id}
        aria-describedby={hint && `${id}-hint`}
        rows={rows}
        style={{'--rows': rows} as CSSProperties}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
    </div>
  );
}
