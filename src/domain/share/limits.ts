/** The longest fragment that is read, in characters. */
export const fragmentLimit = 16_384;
/** The most that a payload may inflate to, in bytes. */
export const inflatedLimitBytes = 65_536;
/** A longer link is offered as a file, in characters of the whole address. */
export const linkLimit = 2_000;
