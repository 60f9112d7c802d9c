/** The time now, in milliseconds since the epoch; to be asked when something happens, not while rendering. */
export function nowMs(): number {
  return Date.now();
}
