import {type RefObject, useCallback, useLayoutEffect, useState} from 'react';

import {
  bringBack,
  type ChecklistBody,
  clearTicks,
  tickAll,
  untickAll,
} from '@site/src/domain/record';
import {type StoreStatus, useRecord} from '@site/src/platform/storage';

const none: ChecklistBody['ticked'] = {};

export interface ChecklistState {
  readonly ticked: ChecklistBody['ticked'];
  readonly status: StoreStatus;
  /** What the last clearing removed; undefined once something was ticked since. */
  readonly cleared: ChecklistBody['ticked'] | undefined;
  toggle(item: string, isTicked: boolean): void;
  clear(): void;
  undo(): void;
}

/** The ticks of one checklist, kept, and shown in the boxes that lie in `boxes`. */
export function useChecklist(
  recordId: string,
  boxes: RefObject<HTMLElement | null>,
): ChecklistState {
  const {value, set, status} = useRecord('checklist', recordId);
  const [cleared, setCleared] = useState<ChecklistBody['ticked']>();
  const ticked = value?.ticked ?? none;

  // What was ticked before this code ran stands only in the page.
  useLayoutEffect(() => {
    const early = boxesIn(boxes).filter((box) => box.checked);
    if (early.length > 0) set(tickAll(early.map((box) => box.value)));
  }, [boxes, set]);

  useLayoutEffect(() => {
    if (value === undefined && status.state === 'loading') return;
    boxesIn(boxes).forEach((box) => (box.checked = Object.hasOwn(ticked, box.value)));
  });

  const toggle = useCallback(
    (item: string, isTicked: boolean) => {
      setCleared(undefined);
      set(isTicked ? tickAll([item]) : untickAll([item]));
    },
    [set],
  );
  const clear = () => {
    setCleared(ticked);
    set(clearTicks);
  };
  const undo = () => {
    if (cleared) set(bringBack(cleared));
    setCleared(undefined);
  };
  return {ticked, status, cleared, toggle, clear, undo};
}

function boxesIn(list: RefObject<HTMLElement | null>): HTMLInputElement[] {
  return [...(list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
}
