/** Written by plugins/content-index during the build. */
declare module '@generated/content-index/default/overview.json' {
  const overview: import('./domain/content/overview').Overview;
  export default overview;
}
declare module '@generated/content-index/default/catalogue.json' {
  const catalogue: import('./domain/content/catalogue').Catalogue;
  export default catalogue;
}
declare module '@generated/content-index/default/diagrams.json' {
  const groups: import('./domain/content/diagramList').DiagramGroup[];
  export default groups;
}
declare module '@generated/content-index/default/ways.json' {
  const ways: import('./domain/content/ways').Ways;
  export default ways;
}
