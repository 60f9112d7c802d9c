/** Every word that the deck says. */
export const strings = {
  label: 'Flashcards',
  answer: 'Answer',
  show: 'Show answer',
  hide: 'Hide answer',
  previous: 'Previous',
  next: 'Next',
  shuffle: 'Shuffle',
  unshuffle: 'In reading order',
  list: 'Show all',
  deck: 'One at a time',
  section: 'Treated in',
  place: (at: number, of: number) => `Card ${at + 1} of ${of}`,
  count: (of: number) => `${of} ${of === 1 ? 'card' : 'cards'}`,
};
