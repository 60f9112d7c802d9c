import {type ReactNode} from 'react';

import cases from '@generated/content-index/default/cases.json';

import {CaseIndexView} from './CaseIndexView';

/** All cases with what they exercise, to narrow down, and what the reader has done in each. */
export function CaseIndex(): ReactNode {
  return <CaseIndexView data={cases} load={load} />;
}

const load = async () => (await import('./standings')).standingsIn;
