import {type KeyboardEvent, type ReactNode, useEffect, useId, useRef} from 'react';

import Button from '@site/src/components/ui/Button';
import type {ToldStep} from '@site/src/domain/walk';

import {strings, walkStrings} from './strings';
import styles from './styles.module.css';

interface WalkPanelProps {
  title: string;
  /** Why some steps or all have no time. */
  untimed?: string;
  steps: readonly ToldStep[];
  at: number;
  go(at: number): void;
  onEnd(): void;
}

/** Tells the step that is lit, and goes on and back. The arrow keys do what the buttons do. */
export function WalkPanel({title, untimed, steps, at, go, onEnd}: WalkPanelProps): ReactNode {
  const next = useRef<HTMLButtonElement>(null);
  const isLast = at === steps.length - 1;
  useEffect(() => next.current?.focus({preventScroll: true}), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: steps.length - 1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(Math.max(0, Math.min(to, steps.length - 1)));
  };
  const step = steps[at];
  const why = useId();
  return (
    <section
      className={styles.panel}
      aria-label={walkStrings.label(title)}
      aria-describedby={untimed && why}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <strong>{title}</strong>
        <Button variant="quiet" onClick={onEnd}>
          {walkStrings.end}
        </Button>
      </div>
      {untimed && (
        <p id={why} className={styles.soft}>
          {walkStrings.untimed(untimed, !steps.some(isTimed))}
        </p>
      )}
      <div role="status" aria-atomic="true" className={styles.told}>
        {step && (
          <StepView step={step} place={walkStrings.place(at, steps.length)} isLast={isLast} />
        )}
      </div>
      <div className={styles.actions}>
        <Button aria-disabled={at === 0} onClick={() => go(Math.max(at - 1, 0))}>
          {strings.previous}
        </Button>
        <Button ref={next} variant="primary" onClick={() => go(isLast ? 0 : at + 1)}>
          {isLast ? walkStrings.again : strings.next}
        </Button>
        <span className={styles.keys}>{walkStrings.keys}</span>
      </div>
    </section>
  );
}

interface StepViewProps {
  step: ToldStep;
  place: string;
  isLast: boolean;
}

const isTimed = ({time, when}: ToldStep) => time !== undefined || when !== undefined;

function timesOf({time, when, isBeside, soFar}: ToldStep, isLast: boolean): string[] {
  const own = time ? walkStrings.takes(time, isBeside === true) : when;
  const total = isLast ? walkStrings.inAll : walkStrings.soFar;
  return [...(own ? [own] : []), ...(soFar ? [total(soFar)] : [])];
}

function StepView({step, place, isLast}: StepViewProps): ReactNode {
  const {fromLabel, toLabel, what} = step;
  const times = timesOf(step, isLast);
  return (
    <>
      <p className={styles.soft}>
        {place}
        {times.length > 0 && ` · ${times.join(' · ')}`}
      </p>
      <p className={styles.way}>
        {fromLabel}
        <span aria-hidden="true"> → </span>
        <span className="sr-only">{walkStrings.to}</span>
        {toLabel}
      </p>
      <p>{what}</p>
    </>
  );
}
