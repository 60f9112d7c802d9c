import {useState} from 'react';

import {siteStore} from '@site/src/platform/storage';
import type {ImportPlan} from '@site/src/platform/storage/transfer';

import {siteBoards} from './siteBoards';

export interface ImportDone {
  /** Records and whiteboards that were imported. */
  readonly done?: number;
  readonly boards?: number;
  readonly boardsFailed?: number;
  readonly isNotKept?: boolean;
}

export interface ImportState {
  readonly plan: ImportPlan | undefined;
  readonly at: ImportDone;
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
    setPlan(await (await transfer()).planImportOf(siteStore(), await siteBoards(), file));
  };
  const confirm = async () => {
    if (!plan?.ok) return;
    const steps = plan.steps.filter(({result}) => result !== undefined);
    const boards = plan.boards.filter(({theirs}) => theirs !== undefined);
    const {importAll} = await transfer();
    const boardsFailed = await importAll(siteStore(), await siteBoards(), {steps, boards});
    setPlan(undefined);
    const isNotKept = siteStore().status().state !== 'ready';
    setAt({done: steps.length, boards: boards.length - boardsFailed, boardsFailed, isNotKept});
  };
  return {
    plan,
    at,
    choose: (file) => void choose(file),
    confirm: () => void confirm(),
    cancel: () => setPlan(undefined),
  };
}
