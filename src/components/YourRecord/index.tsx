import overview from '@generated/content-index/default/overview.json';
import {type ReactNode} from 'react';

import type {Overview} from '@site/src/domain/content/overview';

import RecordPanel from './RecordPanel';

const {pages} = overview as unknown as Overview;
const find = (page: string) => (Object.hasOwn(pages, page) ? pages[page] : undefined);

/** Everything that the handbook keeps in this browser: shown, exported, imported, erased. */
export function YourRecord(): ReactNode {
  return <RecordPanel find={find} />;
}
