import type {CaseFacts} from '@site/src/domain/caseIndex';

/** Words of the index of cases. */
export const strings = {
  form: 'Filter the cases',
  text: 'Words in the case, its task, data or blocks',
  difficulty: 'Difficulty',
  block: 'Building block it draws on',
  own: 'Your progress',
  any: 'Any',
  difficulties: ['', 'A first case', 'Medium', 'Hard'],
  progress: {'not-begun': 'Not begun', begun: 'Begun', read: 'Read'},
  hardThing: 'The hard thing',
  task: 'Task',
  modality: 'Data',
  scale: 'Scale',
  needs: 'Read before it',
  blocks: (count: number) => `Draws on ${count} more building block${count === 1 ? '' : 's'}`,
  shown: (shown: number, of: number) =>
    shown === of ? `All ${of} cases` : `${shown} of ${of} cases`,
  none: 'No case passes all of these filters.',
  clear: 'Clear the filters',
  has: ({questions, cards, items, diagrams}: CaseFacts['has']) => [
    `${questions} questions`,
    `${cards} cards`,
    `${items} items to tick`,
    `${diagrams} diagrams`,
  ],
  kept: 'What you do in a case is counted in this browser.',
  more: 'Your progress',
  lack: {
    blocked: 'This browser blocks storage: what you did before is not shown.',
    corrupt: 'What is stored in this browser cannot be read: what you did before is not shown.',
    newer: 'A newer version of the handbook stored your record. Reload the page to see it.',
    part: 'A part of your record cannot be read and is not counted.',
    offline: 'A part of the site did not load, so nothing is counted. Reload the page.',
  },
};
