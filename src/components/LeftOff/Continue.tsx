/** What a reader who was here before finds; loaded with its data when there is a record. */
import Link from '@docusaurus/Link';
import catalogue from '@generated/content-index/default/progress.json';
import {Fragment, type ReactNode} from 'react';

import {addressOfPlace, dueToday, lastPlace, type DueToday} from '@site/src/domain/progress';
import type {LearnerRecord} from '@site/src/domain/record';
import {lastWorkedOn} from '@site/src/domain/record/lastWorkedOn';
import {dayStarts} from '@site/src/platform/clock/dayStarts';
import {localDay} from '@site/src/platform/clock/useToday';

import * as strings from './strings';
import styles from './styles.module.css';

interface ContinueProps {
  records: readonly LearnerRecord[];
  nowMs: number;
  /** What is said when there is no place to go on. */
  children: ReactNode;
}

export default function Continue(props: ContinueProps): ReactNode {
  const {records, nowMs, children} = props;
  const [startMs, endMs] = dayStarts(nowMs, 2) as [number, number];
  const moment = {nowMs, day: {startMs, endMs}};
  const due = dueToday(catalogue, records, moment, localDay(nowMs));
  return (
    <>
      <p className={styles.place}>{placeOf(props) ?? children}</p>
      <p className={styles.due}>
        <DueLine due={due} /> <Link to="/practice/progress/">{strings.progress}</Link>
      </p>
    </>
  );
}

/** The section that was read last or, when work was done elsewhere since, the page of that work. */
function placeOf({records, nowMs}: ContinueProps): ReactNode {
  const place = lastPlace(catalogue, records, nowMs);
  const worked = lastWorkedOn(records);
  const workedPage = worked && catalogue.pages.find(({id}) => id === worked.page);
  if (place && !(workedPage && worked.atMs > place.atMs && workedPage.id !== place.page.id)) {
    const title = strings.placeTitle(place.page.title, place.section?.title);
    return (
      <>
        {strings.leftOff}
        <Link to={addressOfPlace(place)}>{title}</Link>
        {strings.sinceText(localDay(place.atMs), localDay(nowMs))}.
      </>
    );
  }
  if (!workedPage) return undefined;
  return (
    <>
      {strings.workedOn}
      <Link to={workedPage.path}>{workedPage.title}</Link>
      {strings.doneText(worked)}.
    </>
  );
}

function DueLine({due}: {due: DueToday}): ReactNode {
  if (strings.isNothingDue(due)) return strings.nothingDue;
  const {cards, diagrams, items} = due;
  const parts: [count: number, to: string, text: string][] = [
    [cards, '/practice/cards/', strings.dueCards(cards)],
    [diagrams.length, '/practice/#recall', strings.dueDiagrams(diagrams.length)],
    [items.length, '/practice/plan/', strings.dueItems(items.length)],
  ];
  return (
    <>
      {strings.due}
      {parts
        .filter(([count]) => count > 0)
        .map(([, to, text], at) => (
          <Fragment key={to}>
            {at > 0 && ', '}
            <Link to={to}>{text}</Link>
          </Fragment>
        ))}
      .
    </>
  );
}
