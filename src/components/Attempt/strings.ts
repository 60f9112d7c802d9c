/** Every word around the answer to a section's question. */
export const strings = {
  hint: 'Your answer first: a sentence or two, or the numbers.',
  reveal: 'Reveal',
  compare: 'Compare with the handbook',
  fold: 'Fold again',
};
