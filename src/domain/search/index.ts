export {openSearch, type Search} from './engine';
export type {
  Extent,
  Piece,
  SearchData,
  SearchGroup,
  SearchHit,
  SearchPage,
  SearchResults,
} from './types';
