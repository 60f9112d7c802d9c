/** Words of the index of cases. */
export const strings = {
  form: 'Filter the cases',
  text: 'Words in the case, its task, data or blocks',
  difficulty: 'Difficulty',
  block: 'Building block it draws on',
  any: 'Any',
  difficulties: ['', 'A first case', 'Medium', 'Hard'],
  hardThing: 'The hard thing',
  task: 'Task',
  modality: 'Data',
  scale: 'Scale',
  blocks: (count: number) => `Draws on ${count} building block${count === 1 ? '' : 's'}`,
  shown: (shown: number, of: number) =>
    shown === of ? `All ${of} cases` : `${shown} of ${of} cases`,
  none: 'No case passes all of these filters.',
  clear: 'Clear the filters',
  progress: (answered: number, questions: number, right: number, ticked: number, items: number) =>
    [
      `${answered} of ${questions} questions answered`,
      answered > 0 ? ` (${right} right)` : '',
      `, ${ticked} of ${items} items ticked`,
    ].join(''),
  untouched: 'Nothing done in this case yet',
};
