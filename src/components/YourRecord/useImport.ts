import {useState} from 'react';

import {siteStore} from '@site/src/platform/storage';
import type {ImportPlan} from '@site/src/platform/storage/transfer';

export interface ImportState {
  readonly plan: ImportPlan | undefined;
  readonly at: {readonly done?: number; readonly isNotKept?: boolean};
  choose(file: File): void;
  confirm(): void;
  cancel(): void;
}

const transfer = () => import('@site/src/platform/storage/transfer');

/** A file is read and planned first; the record changes when the reader confirms. */
export function useImport(): ImportState {
  const [plan, setPlan] = useState<ImportPlan>();
  const [at, setAt] = useState<ImportState['at']>({});

  const choose = async (file: File) => {
    setAt({});
    setPlan(undefined);
    setPlan(await (await transfer()).planImportOf(siteStore(), file));
  };
  const confirm = async () => {
    if (!plan?.ok) return;
    const changing = plan.steps.filter(({result}) => result !== undefined);
    await (await transfer()).importAll(siteStore(), changing);
    setPlan(undefined);
    setAt({done: changing.length, isNotKept: siteStore().status().state !== 'ready'});
  };
  return {
    plan,
    at,
    choose: (file) => void choose(file),
    confirm: () => void confirm(),
    cancel: () => setPlan(undefined),
  };
}
