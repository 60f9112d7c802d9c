/** A slug as words: 'clarify-requirements' -> 'Clarify requirements'. */
export function slugLabel(slug: string): string {
  const words = slug.replace(/-/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
