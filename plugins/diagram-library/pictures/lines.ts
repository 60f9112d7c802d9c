/** Breaks text into lines for a picture, where nothing else measures it. */

/** Widths in parts of the type size, for Source Serif 4; a little generous, so that a line never sticks out. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[mwMW@%&]/, 0.88],
  [/[A-Z0-9+=<>~×→←≤≥]/, 0.66],
  [/[ijltfrI.,:;'’|!()[\]/-]/, 0.36],
  [/\s/, 0.25],
];
const OTHERS = 0.59;

/** In the unit of `sizePx`. */
export function widthOf(text: string, sizePx: number): number {
  const parts = [...text].map((sign) => WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? OTHERS);
  return parts.reduce((sum, part) => sum + part, 0) * sizePx;
}

/** At most `most` lines of at most `widthPx`; what is too much ends in an ellipsis. */
export function linesOf(text: string, sizePx: number, widthPx: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, sizePx) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', sizePx, widthPx)];
}

function shortened(line: string, sizePx: number, widthPx: number): string {
  const words = line.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')} …`, sizePx) > widthPx) words.pop();
  return `${words.join(' ')} …`;
}
