import type {DrillPage} from '@site/src/domain/drill';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Every word before a drill. */
export const strings = {
  label: 'Drill',
  withoutScript:
    'A drill is put together in your browser and needs JavaScript, which is off. The questions themselves, with the reason of every option, stand on their pages:',
  topic: 'Topic',
  any: 'All',
  step: 'Step',
  level: 'Level',
  length: 'Questions',
  kinds: {
    framework: 'Framework',
    'case-study': 'Case studies',
    'building-block': 'Building blocks',
  } satisfies Record<DrillPage['kind'], string>,
  allOf: (kind: string) => `${kind}, all`,
  begin: 'Begin a drill',
  goOn: (at: number, of: number) => `Go on with your last drill: question ${at} of ${of}`,
  matching: (count: number) =>
    count === 0 ? 'No question fits. Choose fewer limits.' : `${many(count, 'question')} fit.`,
  adaptive: 'What you missed, and what you never answered, comes up more often.',
  reading: 'Reading the drill…',
  problem:
    'This address holds no drill that can be opened: it was cut or changed on its way, or comes from a newer version. Nothing of yours was changed.',
  unknown: (count: number) =>
    `${many(count, 'question')} of this drill ${count === 1 ? 'is' : 'are'} not in this copy of the handbook and left out.`,
  another: 'Put together another drill',
  failed: 'The drill could not be begun: a part of the page did not load. Try again.',
  loading: 'Loading…',
  pages: 'Questions by page',
  questions: (count: number) => many(count, 'question'),
};
