import type {Doubt} from '@site/src/domain/estimate';

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

/** Why a result should be doubted, though every input is within its bounds. */
export function doubtText(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'dividesByZero':
      return `Not defined: with these inputs it divides by zero (${doubt.zero.join(', ')}).`;
    case 'undefined':
      return doubt.because
        ? `Not defined, because “${doubt.because}” is not.`
        : 'Not defined: these inputs contradict each other, and the formula has no result.';
    case 'negative':
      return doubt.because
        ? `Negative, because “${doubt.because}” is.`
        : 'Negative with these inputs.';
    case 'subtractsTooMuch':
      return 'Negative: what is taken off is more than there is. Where less than none cannot be, these inputs contradict each other.';
  }
}

const SPOKEN = 4;

/** What a screen reader hears when results have changed: the first few in full, the rest counted. */
export function announcement(results: readonly string[], elsewhere: number): string {
  const more = results.length - SPOKEN + elsewhere;
  const rest = results.length > SPOKEN ? more : elsewhere;
  const count = rest > 0 ? [`${rest} more ${rest === 1 ? 'value' : 'values'} changed`] : [];
  return [...results.slice(0, SPOKEN), ...count].join('; ');
}
