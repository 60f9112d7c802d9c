/** Every word that the address of a diagram says which is no longer there. */
export const strings = {
  moved: 'This diagram has moved',
  gone: 'This diagram is gone',
  unknown: 'No diagram stands here',
  movedTo: 'It stands there now:',
  because: (reason: string) => `It was taken out: ${reason}.`,
  renamed: 'The address may be mistyped, or the diagram was renamed.',
  stoodIn: 'The page that it stood in:',
  fromPage: 'The page that the address names:',
  gallery: 'All diagrams, to look through and to search',
};
