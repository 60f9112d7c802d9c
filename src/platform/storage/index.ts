export {siteStore} from './siteStore';
export {useRecord, type RecordHandle} from './useRecord';
export type {Change, KeptRecord, Store, StoreStatus, VisitOnlyReason} from './types';
