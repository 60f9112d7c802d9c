import {type ReactNode, useEffect, useRef, useState} from 'react';

import Button from '../Button';
import styles from './styles.module.css';

interface ConfirmButtonProps {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  disabled?: boolean;
  children: ReactNode;
}

/**
 * A button for what cannot be undone: it asks in its place, with the harmless answer in focus; Escape
 * means no. Focus comes back to the button.
 */
export default function ConfirmButton(props: ConfirmButtonProps): ReactNode {
  const {question, yes, no, onYes, disabled, children} = props;
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking || wasAsking.current) button.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const answer = (isYes: boolean) => {
    setAsking(false);
    if (isYes) onYes();
  };
  return (
    <span ref={button}>
      {isAsking ? (
        <span
          role="group"
          aria-label={question}
          className={styles.question}
          onKeyDown={(event) => event.key === 'Escape' && answer(false)}
        >
          <span>{question}</span>
          <Button onClick={() => answer(false)}>{no}</Button>
          <Button onClick={() => answer(true)}>{yes}</Button>
        </span>
      ) : (
        <Button disabled={disabled} onClick={() => setAsking(true)}>
          {children}
        </Button>
      )}
    </span>
  );
}
