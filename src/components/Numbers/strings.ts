/** Words of the list of numbers. */
export const WORDS = {assumed: 'Assumed', seen: 'seen', usedIn: 'Used in'};
