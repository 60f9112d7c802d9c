import type {GroupBody, MemberProgress} from './types';

/** The settings that were made later, and of each member the later progress. */
export function mergeGroups(a: GroupBody, b: GroupBody): GroupBody {
  const {settings, madeAtMs} = madeLater(a, b);
  return {settings, madeAtMs, progress: laterOfEach(a.progress, b.progress)};
}

/** Of two made in the same millisecond, an arbitrary but always the same one. */
function madeLater(a: GroupBody, b: GroupBody): GroupBody {
  if (a.madeAtMs !== b.madeAtMs) return a.madeAtMs > b.madeAtMs ? a : b;
  return text(a) >= text(b) ? a : b;
}

function text({settings: {names, start, weeks, meetingMinutes, cases, level}}: GroupBody): string {
  return JSON.stringify([names, start, weeks, meetingMinutes, cases, level ?? '']);
}

type Progress = GroupBody['progress'];

function laterOfEach(a: Progress, b: Progress): Progress {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, later(of(a, name), of(b, name))!]));
}

const of = (progress: Progress, name: string) =>
  Object.hasOwn(progress, name) ? progress[name] : undefined;

function later(a?: MemberProgress, b?: MemberProgress): MemberProgress | undefined {
  if (!a || !b) return a ?? b;
  if (a.day !== b.day) return a.day > b.day ? a : b;
  return countsText(a) >= countsText(b) ? a : b;
}

/** The same text however the fields are ordered. */
function countsText({pages}: MemberProgress): string {
  const rows = Object.entries(pages).map(([page, counts]) => {
    const {answered, right, ticked, recalled, mocks, isRead} = counts;
    return [page, answered, right, ticked, recalled, mocks, isRead] as const;
  });
  return JSON.stringify(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
