import type {ReadingBody, ReadingMark} from './types';

/** Of each section the later stay, and what was said later about having read the page. */
export function mergeReadings(a: ReadingBody, b: ReadingBody): ReadingBody {
  const mark = laterMark(a.mark, b.mark);
  const stays = laterStays(a.stays, b.stays);
  return mark ? {stays, mark} : {stays};
}

function laterStays(a: ReadingBody['stays'], b: ReadingBody['stays']): ReadingBody['stays'] {
  const sections = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const at = (stays: ReadingBody['stays'], section: string) =>
    Object.hasOwn(stays, section) ? stays[section]! : 0;
  return Object.fromEntries(
    sections.map((section) => [section, Math.max(at(a, section), at(b, section))]),
  );
}

/** Of two said in the same millisecond, that the page was read. */
function laterMark(a?: ReadingMark, b?: ReadingMark): ReadingMark | undefined {
  if (!a || !b) return a ?? b;
  if (a.atMs !== b.atMs) return a.atMs > b.atMs ? a : b;
  return a.isRead ? a : b;
}
