/** Every word that the page of a diagram says of itself. */
export const strings = {
  trail: 'You are in',
  gallery: 'Diagrams',
  loading: 'Loading the diagram…',
  failed: 'This diagram could not be loaded.',
  again: 'Try again',
  standsIn: 'in',
  inWords: 'In words',
  concepts: 'What it shows',
  block: 'building block',
  planned: 'not written yet',
  neighbours: 'Beside it',
  previous: 'Before it in the page',
  next: 'After it in the page',
  related: 'With a concept in common',
  source: 'Mermaid source',
  legend: 'How to read it, and how to draw one',
};
