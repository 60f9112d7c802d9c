import {useCallback} from 'react';

import type {MockBody} from '@site/src/domain/mock';
import {PLAN_ID} from '@site/src/domain/plan/recordId';
import {tickMock} from '@site/src/domain/plan/tickRead';
import {localDay} from '@site/src/platform/clock/useToday';
import {siteStore, useRecord, type StoreStatus} from '@site/src/platform/storage';

/** A step of the session: it gets the attempt as it is stored by then. */
export type Step = (body: MockBody, nowMs: number) => MockBody;

export interface AttemptState {
  readonly body: MockBody | undefined;
  readonly status: StoreStatus;
  act(step: Step): void;
}

/** One attempt in this browser's record. What is gone stays gone: a step never makes it anew. */
export function useAttempt(id: string): AttemptState {
  const {value: body, set, status} = useRecord('mock', id);
  const act = useCallback(
    (step: Step) =>
      set((current, nowMs) => {
        const next = current && step(current, nowMs);
        if (next && isEndedBy(current, next)) tickInPlan(id, nowMs);
        return next;
      }),
    [set, id],
  );
  return {body, status, act};
}

const isEndedBy = (current: MockBody, next: MockBody): boolean =>
  next.role === 'candidate' && next.endedAtMs !== undefined && current.endedAtMs === undefined;

/** A mock that was held is done in the plan, too. `setTimeout`: one record is changed after the other. */
function tickInPlan(id: string, nowMs: number): void {
  const page = id.split('#', 1)[0]!;
  setTimeout(() =>
    siteStore().change('plan', PLAN_ID, (plan) => plan && tickMock(plan, page, localDay(nowMs))),
  );
}
