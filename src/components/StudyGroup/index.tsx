import catalogue from '@generated/content-index/default/plan.json';
import {type ReactNode} from 'react';

import {GroupPanel} from './GroupPanel';

/** A rotation of mock interviews for a study group, with agendas and everybody's progress. */
export function StudyGroup(): ReactNode {
  return <GroupPanel catalogue={catalogue} />;
}
