/** Every word that the row under a diagram says. */
export const strings = {
  label: 'Take this diagram with you',
  copyLink: 'Copy link',
  copySource: 'Copy Mermaid source',
  copyEmbed: 'Copy',
  svg: 'Download SVG',
  png: 'Download PNG',
  embed: 'Embed',
  embedLabel: 'HTML to paste into a page',
  licence: 'The picture may be used anywhere with the line that says where it is from (CC BY 4.0).',
  copied: {
    link: 'The link is on the clipboard.',
    source: 'The Mermaid source is on the clipboard.',
    embed: 'The HTML is on the clipboard.',
  },
  refused: {
    link: 'The browser did not copy it. Copy this link:',
    source: 'The browser did not copy it. Select the source below.',
    embed: 'The browser did not copy it. Select the HTML in the field.',
  },
  linkField: 'Link to this diagram',
};

export type Copied = keyof typeof strings.copied;
