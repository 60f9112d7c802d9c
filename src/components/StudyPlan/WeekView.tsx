import {type ReactNode} from 'react';

import type {PlanWeek} from '@site/src/domain/plan/weeks';

import {DayItems, type ItemContext} from './DayItems';
import * as strings from './strings';
import styles from './styles.module.css';

interface WeekViewProps {
  week: PlanWeek;
  number: number;
  /** Whether days are named by their date; the example has no dates. */
  hasDates: boolean;
  /** Weeks that are over begin closed. */
  isOpen: boolean;
  context: ItemContext;
}

/** One week of a plan, day by day. */
export function WeekView({week, number, hasDates, isOpen, context}: WeekViewProps): ReactNode {
  return (
    <details className={styles.week} open={isOpen}>
      <summary>
        <strong>{strings.view.week(number)}</strong>{' '}
        <span className={styles.soft}>
          {hasDates && `${strings.view.weekDates(week.monday)} · `}
          {strings.durationText(week.minutes)}
        </span>
      </summary>
      <ol className={styles.weekDays}>
        {week.days.map((day) => (
          <li key={day.day}>
            <p className={styles.day}>
              {strings.view.day(day.day, hasDates)}{' '}
              <span className={styles.minutes}>{strings.durationText(day.minutes)}</span>
            </p>
            <DayItems day={day} context={context} />
          </li>
        ))}
      </ol>
    </details>
  );
}
