export {recallAddress} from './address';
export {chosen, nameable, rolesOf, type Choice} from './blanks';
export {judge, type Verdict} from './judge';
export {afterRecall, dueAtMs, dueDiagrams, isWeak, type DueDiagram, type Outcome} from './review';
export * from './session';
