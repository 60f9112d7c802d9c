export type {ExportedCard, SqlDatabase} from './types';
export {fillCollection} from './fillCollection';
export {textFile} from './textFile';
