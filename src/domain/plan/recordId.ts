/** The one plan of a browser, under its page. */
export const PLAN_ID = 'practice/plan#mine';
