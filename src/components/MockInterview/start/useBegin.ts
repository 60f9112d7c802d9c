import {useState} from 'react';

import {attemptAddress} from '@site/src/domain/mock/address';
import {countAttempts, type Attempt} from '@site/src/domain/mock/history';
import {mockId, startMock, type MockCase, type MockPlan} from '@site/src/domain/mock';
import {setSearch} from '@site/src/platform/address';
import {nowMs} from '@site/src/platform/clock/nowMs';
import {fetchJson} from '@site/src/platform/siteData';
import {siteStore} from '@site/src/platform/storage';

export type Progress = 'rest' | 'fetching' | 'failed';

/** Begins an attempt: fetches its case, makes its record, and goes to its address. */
export function useBegin(
  addressOf: (page: string) => string | undefined,
  attempts: readonly Attempt[],
): {begin(plan: MockPlan): Promise<void>; progress: Progress} {
  const [progress, setProgress] = useState<Progress>('rest');
  const begin = async (plan: MockPlan) => {
    setProgress('fetching');
    const address = addressOf(plan.page);
    const loading = address && fetchJson<MockCase>(address, new AbortController().signal);
    const of = await Promise.resolve(loading).catch(() => undefined);
    setProgress(of ? 'rest' : 'failed');
    if (of) setSearch(attemptAddress(record(of, plan, attempts)), true);
  };
  return {begin, progress};
}

/** Makes the record. @returns its id */
function record({interview}: MockCase, plan: MockPlan, attempts: readonly Attempt[]): string {
  const startedAtMs = nowMs();
  const before = countAttempts(attempts, plan.page, plan.role);
  const id = mockId({page: plan.page, startedAtMs});
  const fresh = startMock(interview, plan, before, startedAtMs);
  siteStore().change('mock', id, (current) => current ?? fresh);
  return id;
}
