export * from './types';
export {questionsOf} from './pages';
export {asked, pickDrill} from './pick';
export {readAgain, resultOf, rightIn, type ReadAgain} from './results';
export {
  answered,
  begunAgain,
  leftBehind,
  placeIn,
  resultsSoFar,
  sittingId,
  unfinished,
} from './sitting';
export {drillIn, isSameDrill, resultsIn, sharedDrill} from './sharedDrill';
