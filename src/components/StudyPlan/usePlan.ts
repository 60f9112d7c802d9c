import {useState} from 'react';

import {replan} from '@site/src/domain/plan/makePlan';
import {PLAN_ID} from '@site/src/domain/plan/recordId';
import {
  itemId,
  type PlanBody,
  type PlanCatalogue,
  type PlanItem,
  type PlanSettings,
} from '@site/src/domain/plan/types';
import {pagesRead} from '@site/src/domain/reading';
import {siteStore, useRecord, type StoreStatus} from '@site/src/platform/storage';

import * as strings from './strings';

export interface PlanState {
  readonly plan: PlanBody | undefined;
  readonly status: StoreStatus;
  /** What was just done, said aloud. */
  readonly said: string;
  readonly canUndo: boolean;
  make(settings: PlanSettings, today: string): void;
  again(today: string): void;
  undo(): void;
  remove(): void;
  tick(item: PlanItem, isDone: boolean, today: string): void;
}

export function usePlan(catalogue: PlanCatalogue): PlanState {
  const {value: plan, set, remove, status} = useRecord('plan', PLAN_ID);
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<PlanBody>();

  const make = (settings: PlanSettings, today: string) => {
    const {items = [], done = {}} = plan ?? {};
    const made = planWithRead(catalogue, {settings, items, done}, today);
    setBefore(plan);
    setSaid(strings.view.made(made.items.length));
    set((current, madeAtMs) => ({...made, done: current?.done ?? {}, madeAtMs}));
  };
  return {
    ...{plan, status, said, canUndo: before !== undefined, make},
    again(today) {
      if (!plan) return;
      make(plan.settings, today);
      setSaid(strings.view.replanned);
    },
    undo() {
      if (before) set((current, madeAtMs) => ({...before, done: current?.done ?? {}, madeAtMs}));
      setBefore(undefined);
      setSaid(strings.view.undone);
    },
    remove() {
      remove();
      setBefore(undefined);
      setSaid(strings.view.removed);
    },
    tick(item, isDone, today) {
      set(
        (current) =>
          current && {...current, done: ticked(current.done, itemId(item), isDone, today)},
      );
    },
  };
}

/** Pages that are marked as read need not be read again; the settings, which travel by link, do not name them. */
function planWithRead(
  catalogue: PlanCatalogue,
  {settings, items, done}: Pick<PlanBody, 'settings' | 'items' | 'done'>,
  today: string,
): ReturnType<typeof replan> {
  const known = [...new Set([...settings.known, ...pagesRead(siteStore().all())])];
  return {...replan(catalogue, {settings: {...settings, known}, items, done}, today), settings};
}

function ticked(done: PlanBody['done'], id: string, isDone: boolean, today: string) {
  const others = Object.fromEntries(Object.entries(done).filter(([one]) => one !== id));
  return isDone ? {...others, [id]: today} : others;
}
