export {casesOf} from './casesOf';
export {
  difficultiesOf,
  NO_CASE_FILTER,
  passingCases,
  readCaseFilter,
  writeCaseFilter,
  type CaseFilter,
} from './filter';
export {matrixOf, type Draw, type MatrixRow} from './matrix';
export {nextPage, wayTo, type NextPage} from './nextPage';
export type {BlockName, CaseFacts, CaseIndexData} from './types';
