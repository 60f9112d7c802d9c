import {type ReactNode} from 'react';

import {rotationOf} from '@site/src/domain/group/rotation';
import type {GroupSettings} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';

import {MeetingView} from './MeetingView';
import * as strings from './strings';
import styles from './styles.module.css';

interface RotationViewProps {
  settings: GroupSettings;
  pages: ReadonlyMap<string, PlanPage>;
  /** Undefined for the example, which has no dates. */
  today?: string;
}

/** All meetings of a group. */
export function RotationView({settings, pages, today}: RotationViewProps): ReactNode {
  const meetings = rotationOf(settings);
  return (
    <ol className={styles.meetings}>
      {meetings.map((meeting, at) => (
        <MeetingView
          key={meeting.day}
          number={at + 1}
          hasDate={today !== undefined}
          {...{meeting, settings, pages}}
        />
      ))}
    </ol>
  );
}

/** The group in one line, and when it meets next. */
export function AboutGroup({settings, today}: Omit<RotationViewProps, 'pages'>): ReactNode {
  const meetings = rotationOf(settings);
  const count = meetings.reduce((sum, {interviews}) => sum + interviews.length, 0);
  const next = today && meetings.find(({day}) => day >= today);
  return (
    <p className={styles.about}>
      {strings.view.about(settings.names.length, settings.weeks, count)}
      {next && <strong> {strings.view.next(next.day)}</strong>}
    </p>
  );
}
