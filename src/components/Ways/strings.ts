export const strings = {
  first: 'Know first',
  next: 'Opens',
  blocks: 'Draws on',
  cases: 'Used in',
  label: 'Ways through the handbook',
};
