import {useId, useLayoutEffect, useRef, useState, type ReactNode} from 'react';
import {
  EXACT_DIGITS,
  formatOperand,
  formatQuantity,
  parseQuantity,
} from '@site/src/domain/quantity';

import {accepts, positionOf, STEPS, valueAt, type Range} from './controls';
import {strings} from './strings';
import styles from './styles.module.css';

interface RangeControlProps {
  range: Range;
  value: number;
  set: (value: number) => void;
}

/** A slider and a field for the same number. What was moved before this code ran is kept. */
export function RangeControl({range, value, set}: RangeControlProps): ReactNode {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const position = positionOf(range, value);
  useLayoutEffect(() => {
    const moved = slider.current && Number(slider.current.value);
    if (moved !== null && moved !== position) set(valueAt(range, moved));
    // Only what happened before this code ran.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className={styles.control}>
      <label htmlFor={id} id={`${id}l`}>
        {range.label}
      </label>
      <input
        ref={slider}
        id={id}
        className={styles.slider}
        type="range"
        min={0}
        max={STEPS}
        value={position}
        aria-valuetext={formatQuantity(value, range.unit, EXACT_DIGITS)}
        onChange={(event) => set(valueAt(range, Number(event.target.value)))}
      />
      <NumberField {...{range, value, set}} labelledBy={`${id}l`} />
    </div>
  );
}

function NumberField({range, value, set, labelledBy}: RangeControlProps & {labelledBy: string}) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const parsed = typed === undefined ? value : parseQuantity(typed, range.unit);
  const wrong = !accepts(range, parsed);
  const type = (text: string) => {
    setTyped(text);
    const next = parseQuantity(text, range.unit);
    if (accepts(range, next)) set(next);
  };
  return (
    <>
      <input
        className={styles.number}
        type="text"
        autoComplete="off"
        value={typed ?? formatOperand(value, range.unit, EXACT_DIGITS)}
        aria-labelledby={labelledBy}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
      {wrong && (
        <span className={styles.wrong} id={id} role="alert">
          {strings.between(bound(range.min, range), bound(range.max, range))}
        </span>
      )}
    </>
  );
}

function bound(value: number, {unit}: Range): string {
  return formatQuantity(value, unit, EXACT_DIGITS);
}
