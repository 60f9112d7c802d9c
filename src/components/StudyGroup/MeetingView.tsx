import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import {agendaOf, interviewLength} from '@site/src/domain/group/agenda';
import {seenIn} from '@site/src/domain/group/cautions';
import {mockAddressOf} from '@site/src/domain/group/mockOf';
import {
  USUAL_LEVEL,
  type GroupSettings,
  type Interview,
  type Meeting,
} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';

import * as strings from './strings';
import styles from './styles.module.css';

interface MeetingViewProps {
  meeting: Meeting;
  /** All of the group, and the place of this one among them. */
  meetings: readonly Meeting[];
  place: number;
  settings: GroupSettings;
  pages: ReadonlyMap<string, PlanPage>;
  /** The example has no dates. */
  hasDate: boolean;
}

/** Who does what in one meeting, and its agenda. */
export function MeetingView(props: MeetingViewProps): ReactNode {
  const {meeting, place, hasDate} = props;
  return (
    <li className={styles.meeting}>
      <h4>
        {strings.view.meeting(place + 1)}
        {hasDate && <span className={styles.soft}> {strings.view.date(meeting.day)}</span>}
      </h4>
      {meeting.interviews.map((interview, at) => (
        <Roles key={at} interview={interview} seen={seenIn(props.meetings, place, at)} {...props} />
      ))}
      <Agenda {...props} />
    </li>
  );
}

interface RolesProps extends MeetingViewProps {
  interview: Interview;
  /** Place of the meeting in which its case was seen first. */
  seen: number | undefined;
}

/** Who does what, and where: the case itself, which gives the answer away, comes last. */
function Roles({interview, seen, settings, pages}: RolesProps): ReactNode {
  const {names, level = USUAL_LEVEL, meetingMinutes} = settings;
  const page = pages.get(interview.case);
  const {columns, nobody, mock, answer, again} = strings.view;
  const observers = interview.observers.map((place) => names[place]).join(', ');
  return (
    <dl className={styles.roles}>
      <dt>{columns.case}</dt>
      <dd>
        {page?.title ?? strings.gone}
        {seen !== undefined && <span className={styles.soft}> ({again(seen + 1)})</span>}
      </dd>
      <dt>{columns.candidate}</dt>
      <dd>{names[interview.candidate]}</dd>
      <dt>{columns.interviewer}</dt>
      <dd>{names[interview.interviewer]}</dd>
      <dt>{columns.observers}</dt>
      <dd>{observers || nobody}</dd>
      {page && (
        <>
          <dt>{columns.mock}</dt>
          <dd>
            <Link to={mockAddressOf(settings, interview)}>
              {mock(level, interviewLength(meetingMinutes).mock)}
            </Link>
          </dd>
          <dt>{columns.afterwards}</dt>
          <dd>
            <Link to={page.path}>{answer}</Link>
          </dd>
        </>
      )}
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
