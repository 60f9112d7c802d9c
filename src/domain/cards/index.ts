export {chanceFrom, shuffle} from './shuffle';
export type {Card, Cards} from './types';
