export const TAKE = 'What to take:';

/** How much of the source was looked at. */
export const SEEN: Readonly<Record<string, string>> = {
  'full text': 'Read in full',
  abstract: 'Abstract read',
  catalogue: 'Catalogue entry seen',
};
