export {
  blankAnswer,
  fromStored,
  given,
  givenOptions,
  givenOrder,
  moved,
  toStored,
  type StoredAnswer,
} from './given';
export {readNumber, type NumberRead} from './readNumber';
export {followsRightly, score} from './score';
export type * from './types';
