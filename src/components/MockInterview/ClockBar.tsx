import {type ReactNode, useEffect, useRef} from 'react';

import {
  cueOf,
  elapsedOf,
  end,
  minutesText,
  pause,
  resume,
  timeText,
  type MockBody,
  type MockClock,
  type PlannedPhase,
} from '@site/src/domain/mock';

import Button from '../ui/Button';
import ConfirmButton from '../ui/ConfirmButton';
import PhaseRail from './PhaseRail';
import styles from './clock.module.css';
import {strings} from './session/strings';
import type {Step} from './useAttempt';

export interface ClockBarProps {
  title: string;
  phases: readonly PlannedPhase[];
  body: MockBody;
  /** The clock as it stands now. */
  clock: MockClock;
  act: (step: Step) => void;
  /** What has just come and may be out of view; it is announced, and leads there. */
  news?: ReactNode;
}

/** Time, phases and the one thing to say about them. Both sides of a mock see the same. */
export default function ClockBar({
  title,
  phases,
  body,
  clock,
  act,
  news,
}: ClockBarProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({preventScroll: true}), []);
  const totalMinutes = phases.reduce((sum, {minutes}) => sum + minutes, 0);
  const toggle = body.clock.isRunning ? pause : resume;
  return (
    <section className={styles.bar} aria-label={strings.clock}>
      <div className={styles.row}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <p className={styles.time} role="timer" aria-live="off">
          <strong>{timeText(elapsedOf(clock))}</strong> {strings.ofTotal(`${totalMinutes}:00`)}
        </p>
        <Button onClick={() => act(toggle)}>
          {body.clock.isRunning ? strings.pause : strings.resume}
        </Button>
        <ConfirmButton
          question={strings.confirmEnd}
          yes={strings.endYes}
          no={strings.endNo}
          onYes={() => act(end)}
        >
          {strings.end}
        </ConfirmButton>
      </div>
      <PhaseRail phases={phases} clock={clock} act={act} />
      <div className={styles.said}>
        <p className={styles.cue} role="status" data-yields={isQuiet(phases, clock) || undefined}>
          <CueText phases={phases} clock={clock} />
        </p>
        {news}
      </div>
    </section>
  );
}

/** Whether the cue says no more than that all is well, and makes room for news. */
function isQuiet(phases: readonly PlannedPhase[], clock: MockClock): boolean {
  return clock.isRunning && cueOf(phases, clock).kind === 'in-time';
}

function CueText({phases, clock}: Pick<ClockBarProps, 'phases' | 'clock'>): ReactNode {
  const {isRunning, awaySinceMs, seenAtMs} = clock;
  if (isRunning) return strings.cue(cueOf(phases, clock));
  return awaySinceMs === undefined
    ? strings.paused
    : strings.away(minutesText(seenAtMs - awaySinceMs));
}
