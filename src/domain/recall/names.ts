/** How a label may be named: what counts as the same words, and which shorter forms are good enough. */

const ARTICLES = new Set(['a', 'an', 'the']);
const UNITS = new Set(
  'ns us µs ms s min h hour day week month year b kb mb gb tb pb usd percent thousand million billion trillion'.split(
    ' ',
  ),
);

/** servers -> server, queries -> query, caches -> cach; only has to be the same on both sides. */
function stem(word: string): string {
  if (word.length < 3) return word;
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(ch|sh|x|z|ss)es$/.test(word)) return word.replace(/es$/, '');
  return /(us|is|ss)$/.test(word) ? word : word.replace(/s$/, '');
}

/**
 * The words of a text as they are compared: lower case, without accents, punctuation, articles and plural
 * endings. A text of articles alone keeps them: a node may be called A.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const all = plain
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u);
  const words = all.filter(Boolean);
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

function withoutFigures(words: string[]): string[] {
  return words.filter((word) => !/\p{N}/u.test(word) && !UNITS.has(word));
}

/**
 * The forms of a label that count as naming it, each as words: the whole, without and only what stands in
 * parentheses (`Feature store (FS)`), the head before a comma or colon (`Row store, 88 GB`), and each of
 * these without figures and units (`300 ads`). The whole label comes first; none is empty.
 */
export function acceptedForms(label: string): string[][] {
  const bare = label.replace(/\([^()]*\)/g, ' ');
  const inParentheses = [...label.matchAll(/\(([^()]*)\)/g)].map((found) => found[1] ?? '');
  const head = /^[^,:;–—]*/.exec(bare)?.[0] ?? '';
  const forms = [label, bare, ...inParentheses, head].map(wordsOf);
  const all = [...forms, ...forms.map(withoutFigures)].filter((words) => words.length > 0);
  const seen = new Set<string>();
  return all.filter((words) => {
    const key = words.join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
