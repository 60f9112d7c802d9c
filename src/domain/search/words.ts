/** A run of letters and digits that may be linked by hyphens and the like: 'click-through', 'A/B', '3.2'. */
export interface Compound {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** Its words, normalised, without single letters: ['click', 'through']; [] for 'A/B'. */
  parts: string[];
  /** Its words as one: 'clickthrough', 'ab'. */
  joined: string;
}

const WORD = '[\\p{L}\\p{N}\\p{M}]+';
const COMPOUND = new RegExp(`${WORD}(?:[-‐‑/_.’'&,]${WORD})*`, 'gu');
const LINK = /[-‐‑/_.’'&,]/u;

/** The compounds of a text in the order of the text. */
export function compounds(text: string): Compound[] {
  return [...text.matchAll(COMPOUND)].map((match) => {
    const written = match[0];
    return {start: match.index, end: match.index + written.length, ...readCompound(written)};
  });
}

function readCompound(written: string): Pick<Compound, 'parts' | 'joined'> {
  const pieces = written.split(LINK).map(fold);
  if (pieces.length > 1 && pieces.every((piece) => /^\d+$/.test(piece))) {
    const number = written.replace(/,/g, '');
    return {parts: [number], joined: number};
  }
  const long = pieces.filter((piece) => piece.length > 1 || /\d/.test(piece));
  return {parts: long.map(singular), joined: singular(pieces.join(''))};
}

/** The terms that a text is indexed under: each word, and each linked word also as one. */
export function indexTerms(text: string): string[] {
  return compounds(text)
    .flatMap(({parts, joined}) => (parts.includes(joined) ? parts : [...parts, joined]))
    .filter(Boolean);
}

/** Lower case without accents: 'Naïve' -> 'naive'. */
function fold(word: string): string {
  // Most words are plain, and normalising is what takes the time of a whole search.
  if (/^[\w]*$/.test(word)) return word.toLowerCase();
  // Some letters come apart into a blank and a mark.
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}

/**
 * A plural as its singular, lightly, so that 'losses' and 'loss', 'queries' and 'query' meet: both the text and
 * the query go through it, so what matters is that they agree and not that the result is English.
 */
export function singular(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  const one = /(ss|us|is|as|os)$/.test(word) || !word.endsWith('s') ? word : word.slice(0, -1);
  // 'losses' is 'loss' and 'batches' is 'batch'; then 'caches' and 'cache' must both be 'cach'.
  return /(ss|sh|ch|x|zz)e$/.test(one) ? one.slice(0, -1) : one;
}
