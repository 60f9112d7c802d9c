/** Changed, missing, surplus signs and swapped neighbours between two words (optimal string alignment). */
export function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** Short words must be right, longer ones may have a slip or two. */
function slips(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Whether one word is the other with a slip of the keyboard; figures must be exact. */
export function isCloseWord(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (/\p{N}/u.test(typed + word)) return false;
  const allowed = slips(word.length < typed.length ? word : typed);
  if (Math.abs(typed.length - word.length) > allowed) return false;
  return edits(typed, word) <= allowed;
}
