import {useCallback} from 'react';

import type {MockBody} from '@site/src/domain/mock';
import {useRecord, type StoreStatus} from '@site/src/platform/storage';

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
    (step: Step) => set((current, nowMs) => current && step(current, nowMs)),
    [set],
  );
  return {body, status, act};
}
