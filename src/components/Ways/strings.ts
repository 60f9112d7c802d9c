export const strings = {
  first: 'Know first',
  helpful: 'Helps to know',
  opens: 'Opens',
  next: 'Good next',
  blocks: 'Draws on',
  cases: 'Used in',
  label: 'Ways through the handbook',
};
