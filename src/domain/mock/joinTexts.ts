/** Between the two versions of a text that was changed in two places at once. */
export const BOTH_KEPT = '\n\n[also written in another tab:]\n';

/**
 * One text from two that grew out of `base`. Where only one changed it is that one; where both did, both are
 * kept, so that nothing that was typed is lost.
 */
export function joinTexts(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base || theirs.includes(mine)) return theirs;
  return mine.includes(theirs) ? mine : `${theirs}${BOTH_KEPT}${mine}`;
}
