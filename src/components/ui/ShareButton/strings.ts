export const label = 'Share';
export const making = 'Making the link…';
export const copied = (characters: number) => `Link copied (${characters} characters).`;
export const copyYourself = (characters: number) =>
  `This browser does not let the page copy. Copy the link yourself (${characters} characters):`;
export const fieldName = 'Link to share';
export const tooLong = (characters: number) =>
  `The link would have ${characters} characters, more than some messengers carry. Send it as a file: your friend opens it on the page Open a shared link.`;
export const saveFile = 'Save the file';
export const fileName = (kind: string) => `handbook-${kind}.json`;
export const failed = 'This is too large to share, or has a value that cannot be shared.';
export const noCodec = 'The link could not be made: a part of the page did not load. Try again.';
