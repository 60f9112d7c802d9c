/** What a diagram in a page says; the parts that load later have words of their own. */
export const strings = {
  frame: (title: string) => `Diagram: ${title}`,
  scroll: 'scroll →',
  description: 'In words',
  open: 'Open',
  openLabel: (title: string) => `Open the diagram by itself: ${title}`,
  ownPage: 'Own page',
  ownPageLabel: (title: string) => `The diagram's own page: ${title}`,
  walk: 'Walk through',
  recall: 'Recall labels',
  loading: 'Loading…',
};
