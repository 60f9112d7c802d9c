import type {DueDiagram} from '@site/src/domain/recall';

/** What the list says. */
export const strings = {
  title: 'Diagrams to recall',
  reading: 'Reading your record…',
  none: 'None is waiting. Open any diagram with names in it and choose “Recall labels”: it comes back here when it is time.',
  withoutScript: 'Which diagrams are due is kept in your browser and needs JavaScript.',
  result: ({named, asked}: DueDiagram) => `${named} of ${asked} named when it last counted`,
  due: 'due now',
  weak: (day: string) => `weak, due on ${day}`,
  more: (count: number) => `and ${count} more after these`,
};
