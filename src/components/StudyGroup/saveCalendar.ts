import {agendaOf} from '@site/src/domain/group/agenda';
import {mockAddressOf} from '@site/src/domain/group/mockOf';
import type {GroupBody, GroupSettings, Interview, Meeting} from '@site/src/domain/group/types';
import type {PlanPage} from '@site/src/domain/plan/types';
import {nowMs} from '@site/src/platform/clock/nowMs';
import {downloadText} from '@site/src/platform/download';

import * as strings from './strings';

type Pages = ReadonlyMap<string, PlanPage>;

/**
 * Hands the reader the meetings as a calendar file; its writer is loaded at the click.
 * @param siteRoot address of the site, without a slash at its end
 */
export async function saveCalendar(
  group: GroupBody,
  pages: Pages,
  siteRoot: string,
): Promise<void> {
  const {groupIcs} = await import('@site/src/domain/group/ics');
  const {settings} = group;
  const titleOf = (one: Interview) => pages.get(one.case)?.title ?? strings.gone;
  const linkOf = (one: Interview) => `${siteRoot}${mockAddressOf(settings, one)}`;
  const words = {
    name: strings.calendar.name,
    title: ({interviews}: Meeting, at: number) =>
      strings.calendar.title(at + 1, interviews.map(titleOf)),
    about: (meeting: Meeting) =>
      [
        ...meeting.interviews.map((one) =>
          [titleOf(one), rolesText(one, settings), linkOf(one)].join('\n'),
        ),
        agendaLines(meeting, settings, titleOf).join('\n'),
      ].join('\n\n'),
    link: ({interviews}: Meeting) => linkOf(interviews[0]!),
  };
  downloadText('study-group.ics', groupIcs(group, words, nowMs()), 'text/calendar');
}

function rolesText({candidate, interviewer, observers}: Interview, {names}: GroupSettings): string {
  const watching = observers.map((place) => names[place]).join(', ');
  return strings.calendar.roles(names[candidate]!, names[interviewer]!, watching);
}

function agendaLines(
  meeting: Meeting,
  {names, meetingMinutes}: GroupSettings,
  titleOf: (one: Interview) => string,
): string[] {
  return agendaOf(meeting, meetingMinutes).map((point) => {
    const {startMinute, minutes} = point;
    const interview = meeting.interviews[point.interview ?? -1];
    const when = strings.view.minute(startMinute, startMinute + minutes);
    const candidate = interview && names[interview.candidate];
    return `${when}: ${strings.agendaText(point, candidate, interview && titleOf(interview))}`;
  });
}
