interface Face {
  family: string;
  /** 'optional' when left out, which keeps the layout still: a face that comes too late is used from the next page on. */
  display?: 'swap';
  style: 'normal' | 'italic';
  weights: string;
  file: string;
}

/**
 * One text face and one mono face, self-hosted in static/fonts (SIL OFL, texts beside the files). Diagrams name the text
 * face by a name of its own: their labels are measured in it, and a late face moves nothing there.
 */
const faces: Face[] = [
  {
    family: 'Source Serif 4 Variable',
    style: 'normal',
    weights: '200 900',
    file: 'source-serif-4-latin-wght-normal',
  },
  {
    family: 'Source Serif 4 Variable',
    style: 'italic',
    weights: '200 900',
    file: 'source-serif-4-latin-wght-italic',
  },
  {
    family: 'Source Serif 4 Drawn',
    display: 'swap',
    style: 'normal',
    weights: '200 900',
    file: 'source-serif-4-latin-wght-normal',
  },
  {
    family: 'Source Serif 4 Drawn',
    display: 'swap',
    style: 'italic',
    weights: '200 900',
    file: 'source-serif-4-latin-wght-italic',
  },
  {
    family: 'JetBrains Mono Variable',
    style: 'normal',
    weights: '100 800',
    file: 'jetbrains-mono-latin-wght-normal',
  },
];

/** The address that is preloaded: the face of the running text. */
export function textFaceAddress(baseUrl: string): string {
  return `${baseUrl}fonts/${faces[0]!.file}.woff2`;
}

/** The @font-face rules with the site's base path. */
export function fontFaceCss(baseUrl: string): string {
  return faces
    .map(
      ({family, display = 'optional', style, weights, file}) =>
        `@font-face{font-family:'${family}';font-style:${style};font-weight:${weights};font-display:${display};` +
        `src:url(${baseUrl}fonts/${file}.woff2) format('woff2')}`,
    )
    .join('');
}
