import type {Level} from '@site/src/domain/content/vocabulary';

/** Words that several parts of the mock interview use. */
export const strings = {
  loading: 'Loading…',
  reading: 'Reading your record…',
  caseFailed:
    'The case did not load. Nothing of yours was changed. Check the connection and reload.',
  gone: 'This attempt is not in this browser. It was made in another one, or removed.',
  back: 'All attempts',
  levels: {mid: 'Mid', senior: 'Senior', staff: 'Staff'} satisfies Record<Level, string>,
  notKept: 'What you type is not being stored. It is all here as long as this page stays open.',
  copyAll: 'Copy everything typed',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Select the text yourself:',
  textToCopy: 'Text to copy',
};
