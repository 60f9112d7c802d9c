/** Every word of the page that stands where none is. */
export const strings = {
  what: 'There is no page at this address. It may be mistyped or cut, or the page has another address now.',
  nearest: 'The page with the most similar address:',
  search: 'Search the handbook',
  find: 'Search',
  sections: 'Or begin at one of its parts:',
};

/** The parts of the handbook: where to, and what is there. */
export const SECTIONS: readonly (readonly [string, string, string])[] = [
  ['/framework/', 'Framework', 'the seven steps of a design, and their minutes'],
  ['/case-studies/', 'Case studies', 'whole designs, from the question to monitoring'],
  ['/building-blocks/', 'Building blocks', 'the concepts on which the cases draw'],
  ['/practice/', 'Practice', 'cards, drills, mock interviews, a plan'],
  ['/diagrams/', 'Diagrams', 'all of them, to look through'],
  ['/blog/', 'Blog', 'how to study, and what is new'],
  ['/reference/glossary/', 'Glossary', 'what the words mean'],
];
