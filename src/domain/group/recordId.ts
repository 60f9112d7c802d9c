/** The one group of a browser, under its page. */
export const GROUP_ID = 'practice/group#mine';
