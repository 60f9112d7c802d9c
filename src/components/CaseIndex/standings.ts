/** Where the reader stands on each page, as the progress page counts it; loaded with its data when there is a record. */
import catalogue from '@generated/content-index/default/progress.json';
import mocks from '@generated/mock-interviews/default/cases.json';

import {standingsOf} from '@site/src/domain/progress';

import type {Count} from './useStandings';

const weights = new Map(mocks.map((one) => [one.page, one.weights]));

export const standingsIn: Count = (records) =>
  standingsOf(catalogue, records, (page) => weights.get(page));
