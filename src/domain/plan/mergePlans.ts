import type {PlanBody} from './types';

/** Of two plans the one that was made later, with what was done in either. */
export function mergePlans(a: PlanBody, b: PlanBody): PlanBody {
  const {done: _, ...later} = madeLater(a, b);
  return {...later, done: laterDays(a.done, b.done)};
}

/** Of two made in the same millisecond, an arbitrary but always the same one. */
function madeLater(a: PlanBody, b: PlanBody): PlanBody {
  if (a.madeAtMs !== b.madeAtMs) return a.madeAtMs > b.madeAtMs ? a : b;
  return text(a) >= text(b) ? a : b;
}

function text({settings, items, leftOut}: PlanBody): string {
  const {start, interview, minutesPerWeek, weekdays, level, weakest, known} = settings;
  const rows = items.map(({day, kind, page, minutes, turn}) => [day, kind, page, minutes, turn]);
  const said = [start, interview, minutesPerWeek, weekdays, level, weakest, known];
  return JSON.stringify([said, rows, leftOut]);
}

type Days = PlanBody['done'];

function laterDays(a: Days, b: Days): Days {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const at = (days: Days, id: string) => (Object.hasOwn(days, id) ? days[id]! : '');
  return Object.fromEntries(ids.map((id) => [id, at(a, id) > at(b, id) ? at(a, id) : at(b, id)]));
}
