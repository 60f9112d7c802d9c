/** Every word around a rubric. */
export const strings = {
  caption: 'What each level shows, by criterion',
  criterion: 'Criterion',
  levels: {mid: 'Mid', senior: 'Senior', staff: 'Staff'},
  verdict: 'Hire',
  verdictHint: 'what must be there in the end',
  weight: (weight: number) => `Weight ${weight} of 3`,
};
