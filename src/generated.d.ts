/** Written by plugins during the build. */
declare module '@generated/content-index/default/overview.json' {
  const overview: import('./domain/content/overview').Overview;
  export default overview;
}
declare module '@generated/content-index/default/plan.json' {
  const plan: import('@site/src/domain/plan/types').PlanCatalogue;
  export default plan;
}
declare module '@generated/content-index/default/progressOutline.json' {
  const outline: import('@site/src/domain/progress').ProgressOutline;
  export default outline;
}
declare module '@generated/content-index/default/progress.json' {
  const progress: import('@site/src/domain/progress').ProgressCatalogue;
  export default progress;
}
declare module '@generated/content-index/default/catalogue.json' {
  const catalogue: import('./domain/content/catalogue').Catalogue;
  export default catalogue;
}
declare module '@generated/diagram-library/default/gallery.json' {
  const gallery: import('./domain/diagramLibrary').Gallery;
  export default gallery;
}
declare module '@generated/diagram-library/default/words.json' {
  const words: import('./domain/diagramLibrary').GalleryWords;
  export default words;
}
declare module '@generated/content-index/default/ways.json' {
  const ways: import('./domain/content/ways').Ways;
  export default ways;
}
declare module '@generated/content-index/default/numbers.json' {
  const numbers: import('./domain/content/numbers').ShownNumberGroup[];
  export default numbers;
}
declare module '@generated/content-index/default/cases.json' {
  const cases: import('./domain/caseIndex').CaseIndexData;
  export default cases;
}
declare module '@generated/mock-interviews/default/cases.json' {
  const cases: readonly import('./domain/mock/types').MockEntry[];
  export default cases;
}
declare module '@generated/practice-decks/default/decks.json' {
  const decks: readonly import('./domain/review/decks').DeckPage[];
  export default decks;
}
declare module '@generated/practice-decks/default/quizzes.json' {
  const quizzes: readonly import('./domain/drill').DrillPage[];
  export default quizzes;
}
declare module '@generated/practice-decks/default/quizAddresses' {
  /** Address of the questions of a page; undefined for a page without. */
  export function addressOf(page: string): string | undefined;
}
declare module '@generated/practice-decks/default/cardAddresses' {
  /** Address of the texts of a page's cards; undefined for a page without. */
  export function addressOf(page: string): string | undefined;
}
declare module '@generated/mock-interviews/default/addresses' {
  /** Address of a case's file; undefined for a page that is no case. */
  export function addressOf(page: string): string | undefined;
}
