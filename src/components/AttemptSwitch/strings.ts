/** Every word of the switch of attempt mode. */
export const strings = {
  legend: 'How to go through this case',
  read: 'Read',
  attempt: 'Attempt',
  explained:
    'Attempt folds each section behind its question, until you have written an answer or choose to reveal it.',
  foldAll: 'Fold all',
  openAll: 'Open all',
};
