/** Every word that the frame of a live figure says. */
export const strings = {
  reset: 'Reset',
  link: 'Copy link to this setting',
  copied: 'Link copied.',
  inAddress: 'The link is in the address bar.',
  between: (min: string, max: string) => `A number from ${min} to ${max}.`,
  controls: 'Controls',
};
