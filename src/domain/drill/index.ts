export * from './types';
export {questionsOf} from './pages';
export {asked, pickDrill} from './pick';
export {readAgain, resultOf, rightIn, type ReadAgain} from './results';
export {drillIn, isSameDrill, resultsIn, sharedDrill} from './sharedDrill';
