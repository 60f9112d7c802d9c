import {type ReactNode, type Ref} from 'react';

import {isAnswer} from '@site/src/domain/attempt';
import type {StoreStatus} from '@site/src/platform/storage';

import Button from '../ui/Button';
import StorageNotice from '../ui/StorageNotice';
import {strings} from './strings';
import styles from './styles.module.css';

interface AttemptBoxViewProps {
  /** Of the record, and of the answer that the button opens. */
  id: string;
  labelledBy: string;
  text: string;
  /** Whether the reader has typed in this visit: from then on the field may grow. */
  hasTyped: boolean;
  status: StoreStatus;
  field: Ref<HTMLTextAreaElement>;
  onType: (text: string) => void;
  onLeave: () => void;
}

/**
 * The field keeps its height until somebody types, so that a stored text moves nothing when it arrives. The button is answered by the head
 * script, which also says whether the answer is open: React leaves `aria-expanded` alone after the first render.
 */
export default function AttemptBoxView(props: AttemptBoxViewProps): ReactNode {
  const {id, labelledBy, text, hasTyped, status, field, onType, onLeave} = props;
  const hasAnswer = isAnswer(text);
  return (
    <div className={styles.box}>
      <textarea
        ref={field}
        className={styles.field}
        aria-labelledby={labelledBy}
        placeholder={strings.hint}
        autoComplete="off"
        data-typed={hasTyped || undefined}
        rows={4}
        value={text}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <div className={styles.foot}>
        <Button
          variant={hasAnswer ? 'primary' : 'plain'}
          className={styles.toggle}
          data-attempt-toggle={id}
          aria-expanded={false}
          suppressHydrationWarning
        >
          <span className={styles.whenFolded}>{hasAnswer ? strings.compare : strings.reveal}</span>
          <span className={styles.whenOpen}>{strings.fold}</span>
        </Button>
        <StorageNotice status={status} />
      </div>
    </div>
  );
}
