import {type CSSProperties, type ReactNode, useRef} from 'react';

import {
  phaseAfter,
  phaseTimes,
  timeText,
  turnTo,
  type MockClock,
  type PhaseTime,
  type PlannedPhase,
} from '@site/src/domain/mock';

import Button from '../ui/Button';
import styles from './clock.module.css';
import {strings} from './session/strings';
import type {Step} from './useAttempt';

interface PhaseRailProps {
  phases: readonly PlannedPhase[];
  clock: MockClock;
  act: (step: Step) => void;
}

/** The phases with their minutes; the clock runs in the one that was pressed last. */
export default function PhaseRail({phases, clock, act}: PhaseRailProps): ReactNode {
  const turn = (phase: string) => act((body, nowMs) => turnTo(body, phase, nowMs));
  const next = phaseAfter(phases, clock.phase);
  const list = useRef<HTMLOListElement>(null);
  const goOn = (phase: string) => {
    turn(phase);
    // In the last phase this button goes, and the focus with it.
    if (!phaseAfter(phases, phase))
      list.current?.querySelector<HTMLElement>('li:last-child > *')?.focus();
  };
  return (
    <div className={styles.rail}>
      <ol ref={list} className={styles.phases} aria-label={strings.phases}>
        {phaseTimes(phases, clock).map((phase) => (
          <li key={phase.id} style={{'--minutes': phase.minutes} as CSSProperties}>
            <PhaseButton phase={phase} isNow={phase.id === clock.phase} turn={turn} />
          </li>
        ))}
      </ol>
      {next && (
        <Button className={styles.next} onClick={() => goOn(next.id)}>
          {strings.nextPhase(next.title)}
        </Button>
      )}
    </div>
  );
}

interface PhaseButtonProps {
  phase: PhaseTime;
  isNow: boolean;
  turn: (phase: string) => void;
}

function PhaseButton({phase, isNow, turn}: PhaseButtonProps): ReactNode {
  const {id, title, minutes, spentMs} = phase;
  const share = Math.min(1, spentMs / (minutes * 60_000));
  return (
    <button
      type="button"
      className={styles.phase}
      aria-current={isNow ? 'step' : undefined}
      aria-label={strings.phase(title, timeText(spentMs), minutes)}
      title={title}
      style={{'--share': `${share * 100}%`} as CSSProperties}
      onClick={() => turn(id)}
    >
      <span className={styles.name}>{title}</span>
      <span className={styles.spent}>
        <span className={styles.sofar}>{timeText(spentMs)} / </span>
        {minutes}
      </span>
    </button>
  );
}
