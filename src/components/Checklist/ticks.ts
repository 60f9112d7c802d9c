import type {ChecklistBody} from '@site/src/domain/record';
import type {Change} from '@site/src/platform/storage';

type Ticks = ChecklistBody['ticked'];

/** Ticks these items, now; those ticked already keep their time. */
export function tickAll(items: readonly string[]): Change<'checklist'> {
  return (current, nowMs) => {
    const fresh = Object.fromEntries(items.map((item) => [item, nowMs]));
    return {ticked: {...fresh, ...current?.ticked}};
  };
}

/** Removes the tick of one item. */
export function untick(item: string): Change<'checklist'> {
  return (current) => {
    const others = Object.entries(current?.ticked ?? {}).filter(([id]) => id !== item);
    return {ticked: Object.fromEntries(others)};
  };
}

/** Brings ticks back, beside those made since. */
export function bringBack(ticks: Ticks): Change<'checklist'> {
  return (current) => ({ticked: {...ticks, ...current?.ticked}});
}

/** Removes every tick, but keeps the record: what is cleared here is cleared in the other tabs. */
export const clearTicks: Change<'checklist'> = () => ({ticked: {}});
