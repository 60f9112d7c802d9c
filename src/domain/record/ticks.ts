import type {ChecklistBody} from './types';

type Ticks = ChecklistBody['ticked'];
type TickChange = (current: ChecklistBody | undefined, nowMs: number) => ChecklistBody;

/** Ticks these items at `nowMs`; those ticked already keep their time. */
export function tickAll(items: readonly string[]): TickChange {
  return (current, nowMs) => {
    const fresh = Object.fromEntries(items.map((item) => [item, nowMs]));
    return {ticked: {...fresh, ...current?.ticked}};
  };
}

/** Removes the ticks of these items. */
export function untickAll(items: readonly string[]): TickChange {
  return (current) => {
    const entries = Object.entries(current?.ticked ?? {});
    return {ticked: Object.fromEntries(entries.filter(([id]) => !items.includes(id)))};
  };
}

/** Brings ticks back at their times, beside those made since. */
export function bringBack(ticks: Ticks): TickChange {
  return (current) => ({ticked: {...ticks, ...current?.ticked}});
}

/** Removes every tick, but keeps the record: what is cleared here is cleared in other tabs. */
export const clearTicks: TickChange = () => ({ticked: {}});
