import type {VisitOnlyReason} from '@site/src/platform/storage';

const notKept: Record<VisitOnlyReason, string> = {
  blocked: 'The drawing is not stored: this browser blocks storage.',
  full: 'The drawing is not stored: storage is full.',
  corrupt: 'The drawing is not stored: what lies there cannot be read, and was left as it is.',
  newer: 'The drawing is not stored: a newer version of the handbook stored it. Reload the page.',
};

export const strings = {
  title: 'Whiteboard',
  open: 'Open the whiteboard',
  watch: 'Show the whiteboard',
  hide: 'Hide the whiteboard',
  hint: 'Draw the request path, the data flow, whatever the answer needs. It is kept with this attempt in this browser, and goes along when you export your record.',
  loading: 'Loading the whiteboard…',
  failed: 'The whiteboard did not load. Check the connection and open it again; paper works, too.',
  notKept: (reason: VisitOnlyReason) => `${notKept[reason]} Save it as a file from its menu.`,
  name: 'Whiteboard of this attempt',
};
