import {type ReactNode, useMemo} from 'react';

import {makePlan} from '@site/src/domain/plan/makePlan';
import type {PlanCatalogue, PlanSettings} from '@site/src/domain/plan/types';
import {partsOf, weeksOf} from '@site/src/domain/plan/weeks';

import {ShortfallView} from './ShortfallView';
import {WeekView} from './WeekView';
import {shortfallOf} from '@site/src/domain/plan/shortfall';
import * as strings from './strings';
import styles from './styles.module.css';

/** Four weeks that begin on a Monday; which ones does not matter, because no date is shown. */
const EXAMPLE: PlanSettings = {
  ...{start: '2027-01-04', interview: '2027-02-01', minutesPerWeek: 360},
  ...{weekdays: [1, 2, 3, 4, 6], level: 'senior', weakest: 'production-serving', known: []},
};

/** A plan for readers who have none, or no JavaScript. */
export function ExamplePlan({catalogue}: {catalogue: PlanCatalogue}): ReactNode {
  const plan = useMemo(() => makePlan(catalogue, EXAMPLE), [catalogue]);
  const pages = useMemo(() => new Map(catalogue.pages.map((page) => [page.id, page])), [catalogue]);
  const context = {pages, parts: partsOf(plan.items)};
  return (
    <section className={styles.example} aria-labelledby="plan-example">
      <h3 id="plan-example">{strings.view.example}</h3>
      <p>{strings.view.exampleNote}</p>
      {weeksOf(plan.items).map((week, at) => (
        <WeekView key={week.monday} number={at + 1} hasDates={false} isOpen {...{week, context}} />
      ))}
      <ShortfallView {...shortfallOf(catalogue, plan)} />
    </section>
  );
}
