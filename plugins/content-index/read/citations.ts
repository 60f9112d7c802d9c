/** Citations in running text: `[@key]`, `[@key, p. 3]`, `[@a; @b]`. */

const CITATION = /\s*\[(@[^[\]]+)\]/g;

/** Keys in the order of the text, repetitions included. */
export function citationKeys(text: string): string[] {
  return [...text.matchAll(CITATION)].flatMap((hit) =>
    (hit[1] ?? '').split(';').flatMap((part) => /^\s*@([^\s,]+)/.exec(part)?.[1] ?? []),
  );
}

/** The text as it reads without its citations. */
export function withoutCitations(text: string): string {
  return text.replace(CITATION, '');
}
