/** Every word that the estimate says. */
export const strings = {
  reset: 'Reset all inputs',
  share: 'Share these inputs',
  source: 'Source',
  sourceOf: (label: string) => `Source of: ${label}`,
  published: (text: string) => `published: ${text}`,
  stillUses: (text: string) => `The worksheet still uses ${text}.`,
  fromLink: 'These estimate inputs come from a link',
  nothingUsable: 'None of them can be used on this page.',
  allThere: 'The worksheet has these values already.',
  leftOut: (count: number) =>
    count === 1
      ? 'One more is unknown here or out of bounds and is left out.'
      : `${count} more are unknown here or out of bounds and are left out.`,
  apply: 'Apply',
  dismiss: 'Dismiss',
  from: 'from',
  to: 'to',
};

const SPOKEN = 4;

/** What a screen reader hears when results have changed: the first few in full, the rest counted. */
export function announcement(results: readonly string[], elsewhere: number): string {
  const more = results.length - SPOKEN + elsewhere;
  const rest = results.length > SPOKEN ? more : elsewhere;
  const count = rest > 0 ? [`${rest} more ${rest === 1 ? 'value' : 'values'} changed`] : [];
  return [...results.slice(0, SPOKEN), ...count].join('; ');
}
