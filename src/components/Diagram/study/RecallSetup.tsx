import {type ReactNode, type SyntheticEvent, useEffect, useRef, useState} from 'react';

import Button from '@site/src/components/ui/Button';
import type {Choice} from '@site/src/domain/recall';

import {recallStrings as words} from './strings';
import styles from './styles.module.css';

export interface Offer {
  choice: Choice;
  count: number;
}

interface RecallSetupProps {
  offers: readonly Offer[];
  /** What came of the last time, if there was one. */
  last: string | undefined;
  begin(choice: Choice, seed: number): void;
}

/** Which labels to hide; the moment of the click is the seed by which half of them are chosen. */
export function RecallSetup({offers, last, begin}: RecallSetupProps): ReactNode {
  const [at, setAt] = useState(0);
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus({preventScroll: true}), []);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const offer = offers[at];
    if (offer) begin(offer.choice, Math.round(event.timeStamp));
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {last && <p className={styles.soft}>{last}</p>}
      <label className={styles.row}>
        {words.ask}
        <select
          ref={field}
          className={styles.field}
          value={at}
          onChange={(event) => setAt(Number(event.target.value))}
        >
          {offers.map(({choice, count}, index) => (
            <option key={index} value={index}>
              {words.choice(choice, count)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {words.begin}
        </Button>
      </div>
    </form>
  );
}
