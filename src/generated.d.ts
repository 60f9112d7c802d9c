/** Written by plugins during the build. */
declare module '@generated/content-index/default/overview.json' {
  const overview: import('./domain/content/overview').Overview;
  export default overview;
}
declare module '@generated/content-index/default/plan.json' {
  const plan: import('@site/src/domain/plan/types').PlanCatalogue;
  export default plan;
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
