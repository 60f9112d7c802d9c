/** Apart from the other words: it is in the script of every page of the docs. */
export const HEADING = 'Page not found';
