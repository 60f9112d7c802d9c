export const strings = {
  label: 'I have read this page',
  progress: 'Your progress',
  since: (day: string) => `Marked as read on ${day}.`,
  passing: 'This browser does not store it: the mark lasts until you leave the page.',
  failed: 'The mark could not be kept: a part of the site did not load. Try again.',
};
