/** What a diagram's page offers to paste elsewhere. */
export interface Embedded {
  caption: string;
  description: string;
  /** Absolute addresses. */
  pageAddress: string;
  pictureAddress: string;
  siteTitle: string;
  width: number;
  height: number;
}

const LICENCE = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

/** HTML with the picture, its text alternative and where it comes from. */
export function embedSnippet(embedded: Embedded): string {
  const {width, height, siteTitle} = embedded;
  const page = escaped(embedded.pageAddress);
  const image =
    `<img src="${escaped(embedded.pictureAddress)}" width="${width}" height="${height}" ` +
    `style="max-width:100%;height:auto" loading="lazy" alt="${escaped(embedded.description)}">`;
  return [
    '<figure>',
    `  <a href="${page}">${image}</a>`,
    `  <figcaption>${escaped(embedded.caption)} <a href="${page}">${escaped(siteTitle)}</a>, ${LICENCE}</figcaption>`,
    '</figure>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
