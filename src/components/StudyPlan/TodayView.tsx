import {type ReactNode, useRef} from 'react';

import type {PlanBody} from '@site/src/domain/plan/types';
import {dayOf, standingOf} from '@site/src/domain/plan/weeks';

import Button from '../ui/Button';
import {DayItems, type ItemContext} from './DayItems';
import * as strings from './strings';
import styles from './styles.module.css';

interface TodayViewProps {
  plan: PlanBody;
  today: string;
  context: ItemContext;
  onReplan(): void;
}

/** Today's work, what was missed, and what comes next. */
export function TodayView({plan, today, context, onReplan}: TodayViewProps): ReactNode {
  const {missed, next, doneCount} = standingOf(plan, today);
  const day = dayOf(plan.items, today);
  const heading = useRef<HTMLHeadingElement>(null);
  const again = () => {
    onReplan();
    // The button goes with what was missed.
    heading.current?.focus();
  };
  return (
    <section className={styles.today} aria-labelledby="plan-today">
      <h3 ref={heading} id="plan-today" tabIndex={-1}>
        {strings.view.today(today)}{' '}
        {day.minutes > 0 && (
          <span className={styles.minutes}>{strings.durationText(day.minutes)}</span>
        )}
      </h3>
      {day.minutes > 0 ? (
        <DayItems day={day} context={context} />
      ) : (
        <p>{restText(plan, today, next)}</p>
      )}
      {missed.length > 0 && today < plan.settings.interview && (
        <p className={styles.missed}>
          {strings.view.missed(missed.length)}{' '}
          <Button onClick={again}>{strings.view.replan}</Button>
        </p>
      )}
      <p className={styles.soft}>{strings.view.done(doneCount, plan.items.length)}</p>
    </section>
  );
}

function restText({settings, items}: PlanBody, today: string, next: string | undefined): string {
  if (today > settings.interview) return strings.view.over(settings.interview);
  if (today === settings.interview) return strings.view.interviewDay;
  if (next === undefined) return items.length > 0 ? strings.view.rest : strings.view.nothingToday;
  if (today < settings.start) return strings.view.before(next);
  return `${strings.view.nothingToday} ${strings.view.next(next)}`;
}
