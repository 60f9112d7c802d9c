import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import {agendaOf} from '@site/src/domain/group/agenda';
import type {GroupSettings, Interview, Meeting} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';

import * as strings from './strings';
import styles from './styles.module.css';

interface MeetingViewProps {
  meeting: Meeting;
  number: number;
  settings: GroupSettings;
  pages: ReadonlyMap<string, PlanPage>;
  /** The example has no dates. */
  hasDate: boolean;
}

/** Who does what in one meeting, and its agenda. */
export function MeetingView(props: MeetingViewProps): ReactNode {
  const {meeting, number, hasDate} = props;
  return (
    <li className={styles.meeting}>
      <h4>
        {strings.view.meeting(number)}
        {hasDate && <span className={styles.soft}> {strings.view.date(meeting.day)}</span>}
      </h4>
      {meeting.interviews.map((interview, at) => (
        <Roles key={at} interview={interview} {...props} />
      ))}
      <Agenda {...props} />
    </li>
  );
}

function Roles({interview, settings, pages}: MeetingViewProps & {interview: Interview}): ReactNode {
  const {names} = settings;
  const page = pages.get(interview.case);
  const {columns, nobody} = strings.view;
  const observers = interview.observers.map((place) => names[place]).join(', ');
  return (
    <dl className={styles.roles}>
      <dt>{columns.case}</dt>
      <dd>{page ? <Link to={page.path}>{page.title}</Link> : strings.gone}</dd>
      <dt>{columns.candidate}</dt>
      <dd>{names[interview.candidate]}</dd>
      <dt>{columns.interviewer}</dt>
      <dd>{names[interview.interviewer]}</dd>
      <dt>{columns.observers}</dt>
      <dd>{observers || nobody}</dd>
    </dl>
  );
}

function Agenda({meeting, settings, pages}: MeetingViewProps): ReactNode {
  return (
    <details className={styles.agenda}>
      <summary>{strings.view.agenda}</summary>
      <ol>
        {agendaOf(meeting, settings.meetingMinutes).map((point) => {
          const interview = meeting.interviews[point.interview ?? -1];
          const candidate = interview && settings.names[interview.candidate];
          const title = interview && pages.get(interview.case)?.title;
          return (
            <li key={point.startMinute}>
              <span className={styles.minutes}>
                {strings.view.minute(point.startMinute, point.startMinute + point.minutes)}
              </span>{' '}
              {strings.agendaText(point, candidate, title)}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
