export {openSearch, type Search} from './engine';
export type {Piece, SearchData, SearchGroup, SearchHit, SearchPage, SearchResults} from './types';
