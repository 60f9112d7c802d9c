/** The value below which a share of the sorted values lies, between neighbours in a straight line. */
export function quantile(values: number[], share: number): number {
  if (values.length === 0) throw new Error('no value was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

export interface Summary {
  median: number;
  lowest: number;
  highest: number;
  runs: number;
}

export const summarize = (values: number[]): Summary => ({
  median: quantile(values, 0.5),
  lowest: Math.min(...values),
  highest: Math.max(...values),
  runs: values.length,
});
