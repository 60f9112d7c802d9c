export const strings = {
  title: (step: string, diagrams: number) =>
    diagrams === 0
      ? `Compare with the handbook: ${step}`
      : `Compare with the handbook: ${step} (${diagrams} ${diagrams === 1 ? 'diagram' : 'diagrams'})`,
  own: 'Yours',
  handbook: 'The handbook’s',
  noDiagrams: 'The handbook draws nothing here.',
  loading: 'Loading…',
  failed: 'The diagram did not load. The link below leads to it.',
  inWords: 'In words',
  board: 'Your whiteboard',
  noBoard: 'Nothing was drawn on the whiteboard.',
  boardFailed: 'The picture could not be made. The whiteboard itself is further down.',
  boardAlt: (labels: readonly string[]) =>
    labels.length === 0
      ? 'Your drawing. There is no text on it.'
      : `Your drawing. On it is written: ${labels.join('; ')}`,
};
