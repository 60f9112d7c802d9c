export * from './types';
export {decodeShare, encodeShare} from './codec';
export {fragmentLimit, linkLimit} from './limits';
export {readShareFile, writeShareFile} from './shareFile';
