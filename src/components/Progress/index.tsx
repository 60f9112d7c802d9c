import outline from '@generated/content-index/default/progressOutline.json';
import mocks from '@generated/mock-interviews/default/cases.json';
import {type ReactNode} from 'react';

import {Part} from './Part';
import {Today} from './Today';

const weights = new Map(mocks.map((one) => [one.page, one.weights]));
const data = {
  outline,
  load: async () => (await import('@generated/content-index/default/progress.json')).default,
  weightsOf: (page: string) => weights.get(page),
};

interface ProgressProps {
  /** `today` what is next and due; else the part of the handbook whose pages are listed. */
  show: 'today' | 'framework' | 'building-block' | 'case-study';
}

/** What was read, practised and is due, from the reader's own record. */
export function Progress({show}: ProgressProps): ReactNode {
  return show === 'today' ? <Today {...data} /> : <Part data={data} kind={show} />;
}
