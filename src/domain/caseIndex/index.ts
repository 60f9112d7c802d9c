export {casesOf} from './casesOf';
export {
  NO_CASE_FILTER,
  passingCases,
  readCaseFilter,
  writeCaseFilter,
  type CaseFilter,
} from './filter';
export {matrixOf, type MatrixRow} from './matrix';
export {progressOf, type PageProgress} from './progress';
export type {BlockName, CaseFacts, CaseIndexData} from './types';
