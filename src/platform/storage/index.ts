export {siteStore} from './siteStore';
export {useRecord, type RecordHandle} from './useRecord';
export {useWholeRecord, type WholeRecord} from './useWholeRecord';
export type {Change, KeptRecord, Store, StoreStatus, VisitOnlyReason} from './types';
