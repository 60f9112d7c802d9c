/**
 * The same items in an order that looks like chance and follows from `seed` alone: the same seed gives the
 * same order on every machine. Fisher–Yates over mulberry32, seeded by FNV-1a of the seed's text.
 */
export function shuffle<T>(items: readonly T[], seed: string | number): T[] {
  const next = chanceFrom(seed);
  const result = [...items];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/** Numbers from 0 to below 1 that look like chance and follow from `seed` alone. */
export function chanceFrom(seed: string | number): () => number {
  return randomFrom(hash(String(seed)));
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
