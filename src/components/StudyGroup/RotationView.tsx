import {type ReactNode} from 'react';

import {cautionsOf} from '@site/src/domain/group/cautions';
import {rotationOf} from '@site/src/domain/group/rotation';
import type {GroupSettings} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';

import {Cautions} from './Cautions';
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
    <>
      <p className={styles.soft}>{strings.view.mockNote}</p>
      <ol className={styles.meetings}>
        {meetings.map((meeting, at) => (
          <MeetingView
            key={meeting.day}
            place={at}
            hasDate={today !== undefined}
            {...{meeting, meetings, settings, pages}}
          />
        ))}
      </ol>
    </>
  );
}

interface AboutGroupProps extends Omit<RotationViewProps, 'pages'> {
  /** Cases that there are to choose from. */
  offered: number;
}

/** The group in one line, when it meets next, and what to mind. */
export function AboutGroup({settings, today, offered}: AboutGroupProps): ReactNode {
  const meetings = rotationOf(settings);
  const count = meetings.reduce((sum, {interviews}) => sum + interviews.length, 0);
  const next = today && meetings.find(({day}) => day >= today);
  return (
    <>
      <p className={styles.about}>
        {strings.view.about(settings.names.length, settings.weeks, count)}
        {next && <strong> {strings.view.next(next.day)}</strong>}
      </p>
      <Cautions cautions={cautionsOf(settings, today)} offered={offered} />
    </>
  );
}
