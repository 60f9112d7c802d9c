import catalogue from '@generated/content-index/default/plan.json';
import {type ReactNode} from 'react';

import {PlanPanel} from './PlanPanel';

/** A study plan by weeks, made from the reader's date, hours and level, kept in this browser. */
export function StudyPlan(): ReactNode {
  return <PlanPanel catalogue={catalogue} />;
}
