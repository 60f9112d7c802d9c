import {type ReactNode, useMemo} from 'react';

import {addDays} from '@site/src/domain/plan/day';
import {shortfallOf} from '@site/src/domain/plan/shortfall';
import type {PlanBody, PlanCatalogue} from '@site/src/domain/plan/types';
import {partsOf, weeksOf} from '@site/src/domain/plan/weeks';

import {ShortfallView} from './ShortfallView';
import {TodayView} from './TodayView';
import {WeekView} from './WeekView';
import type {ItemContext} from './DayItems';
import * as strings from './strings';
import styles from './styles.module.css';

interface PlanViewProps {
  catalogue: PlanCatalogue;
  plan: PlanBody;
  today: string;
  ticks: NonNullable<ItemContext['ticks']>;
  /** Share, save, print, remove. */
  actions: ReactNode;
  onReplan(): void;
}

/** The reader's own plan: today on top, then week by week. */
export function PlanView(props: PlanViewProps): ReactNode {
  const {catalogue, plan, today, ticks, actions, onReplan} = props;
  const weeks = useMemo(() => weeksOf(plan.items), [plan.items]);
  const pages = useMemo(() => new Map(catalogue.pages.map((page) => [page.id, page])), [catalogue]);
  const parts = useMemo(() => partsOf(plan.items), [plan.items]);
  const context = {pages, parts, ticks};
  const minutes = weeks.reduce((sum, week) => sum + week.minutes, 0);
  return (
    <>
      <p className={styles.about}>
        {strings.summaryText(plan.settings.interview, weeks.length, minutes)}
      </p>
      <TodayView {...{plan, today, context, onReplan}} />
      <ShortfallView {...shortfallOf(catalogue, plan)} />
      {actions}
      {weeks.map((week, at) => (
        <WeekView
          key={week.monday}
          number={at + 1}
          hasDates
          isOpen={addDays(week.monday, 6) >= today}
          {...{week, context}}
        />
      ))}
    </>
  );
}
