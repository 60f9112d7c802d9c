/** Between the two versions of a passage that was changed in two places at once. */
export const BOTH_KEPT = '\n\n[also written in another tab:]\n';

/**
 * One text from two that grew out of `base`. Changes of different passages are both made; where both changed
 * the same passage, both versions of it are kept, so that nothing that was typed is lost.
 */
export function joinTexts(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  const [ours, others] = [editOf(base, mine), editOf(base, theirs)];
  if (ours.to < others.from) return withEdit(withEdit(base, others), ours);
  if (others.to < ours.from) return withEdit(withEdit(base, ours), others);
  const from = Math.min(ours.from, others.from);
  const to = Math.max(ours.to, others.to);
  const versionOf = (edit: Edit) =>
    base.slice(from, edit.from) + edit.put + base.slice(edit.to, to);
  const versions = [versionOf(others), versionOf(ours)].filter((version) => version !== '');
  return withEdit(base, {from, to, put: versions.join(BOTH_KEPT)});
}

/** `base` from `from` to `to` became `put`. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** The smallest single passage in which two texts differ. */
function editOf(base: string, text: string): Edit {
  const most = Math.min(base.length, text.length);
  let from = 0;
  while (from < most && base[from] === text[from]) from += 1;
  let tail = 0;
  while (tail < most - from && base.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return {from, to: base.length - tail, put: text.slice(from, text.length - tail)};
}

function withEdit(base: string, {from, to, put}: Edit): string {
  return base.slice(0, from) + put + base.slice(to);
}
