export type Author = {family: string; given: string} | {literal: string};

/** So many authors are named before 'et al.' */
const MOST_AUTHORS = 6;

/** Authors as in the running text: 'Naeini', 'He and Wu', 'McMahan et al.' */
export function shortAuthors(authors: readonly Author[]): string {
  const names = authors.map((author) => ('literal' in author ? author.literal : author.family));
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(' and ');
}

/** Authors as in a list of references: 'McMahan, H. B., Holt, G., and Sculley, D.' */
export function listedAuthors(authors: readonly Author[]): string {
  const names = authors.map((author) =>
    'literal' in author ? author.literal : `${author.family}, ${initials(author.given)}`,
  );
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS).join(', ')}, et al.`;
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** 'H. Brendan' -> 'H. B.', 'Jean-Luc' -> 'J.-L.' */
function initials(given: string): string {
  const initial = (part: string) => (part ? `${[...part][0]}.` : '');
  return given
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.split('-').map(initial).join('-'))
    .join(' ');
}
