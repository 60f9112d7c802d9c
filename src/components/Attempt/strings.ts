/** Every word of attempt mode but the questions. */
export const strings = {
  legend: 'How to go through this case',
  read: 'Read',
  attempt: 'Attempt',
  explained:
    'Attempt folds each section behind its question, until you have written an answer or choose to reveal it.',
  foldAll: 'Fold all',
  openAll: 'Open all',
  hint: 'Your answer first: a sentence or two, or the numbers.',
  reveal: 'Reveal',
  compare: 'Compare with the handbook',
  fold: 'Fold again',
};
