/** The social card of a diagram, 1200 × 630 as networks show it: the picture itself, its caption, where it is from. */
import {linesOf} from './lines';
import {paperOf, viewBoxOf, type Box} from './standalone';

export const CARD = {width: 1200, height: 630};

export interface CardWords {
  caption: string;
  pageTitle: string;
  siteTitle: string;
}

/** Light colours of the site: a card is shown on pages that know nothing of its themes. */
const INK = '#22201c';
const SOFT = '#5c574e';
const ACCENT = '#0d5c66';
const MARGIN = 44;
const COLUMN = 380;
const FOOT = 46;
const BAR = 10;
const CAPTION_PX = 40;
const FOOT_PX = 24;
/** Small drawings are enlarged, but not beyond what still looks drawn. */
const MOST_ENLARGED = 1.8;

interface Line {
  text: string;
  /** Of its left end on its base line. */
  x: number;
  y: number;
  sizePx: number;
  fill: string;
  weight: 400 | 600;
}

interface Layout {
  lines: Line[];
  picture: Box;
  scale: number;
}

/** @param svg standalone; it keeps its proportions and takes the layout in which it is larger */
export function cardOf(svg: string, words: CardWords): string {
  const drawing = viewBoxOf(svg);
  const [tall, wide] = [beside(drawing, words), below(drawing, words)];
  const {lines, picture} = wide.scale > tall.scale ? wide : tall;
  const {width, height} = CARD;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paperOf(svg)}"/>`,
    `<rect width="${BAR}" height="${height}" fill="${ACCENT}"/>`,
    ...lines.map(written),
    placed(svg, picture),
    '</svg>',
  ].join('');
}

/** Words in a column, the picture at its right: for tall drawings. */
function beside(drawing: Box, {caption, pageTitle, siteTitle}: CardWords): Layout {
  const x = MARGIN + COLUMN + MARGIN;
  const room = {x, y: MARGIN, width: CARD.width - x - MARGIN, height: CARD.height - 2 * MARGIN};
  const page = linesOf(pageTitle, FOOT_PX, COLUMN, 2);
  const footY = CARD.height - MARGIN;
  const lines = [
    ...captionLines(caption, COLUMN, 8),
    ...page.map((text, at) => footLine(text, footY - (page.length - at) * FOOT_PX * 1.3, SOFT)),
    footLine(siteTitle, footY, ACCENT),
  ];
  return {lines, ...fitted(drawing, room)};
}

/** Words above and below the picture: for wide drawings. */
function below(drawing: Box, {caption, pageTitle, siteTitle}: CardWords): Layout {
  const width = CARD.width - 2 * MARGIN;
  const told = captionLines(caption, width, 2);
  const y = MARGIN + told.length * CAPTION_PX * 1.2 + 4;
  const room = {x: MARGIN, y, width, height: CARD.height - y - MARGIN - FOOT};
  const foot = `${siteTitle} · ${pageTitle}`;
  return {lines: [...told, footLine(foot, CARD.height - MARGIN, ACCENT)], ...fitted(drawing, room)};
}

function captionLines(caption: string, widthPx: number, most: number): Line[] {
  return linesOf(caption, CAPTION_PX, widthPx, most).map((text, at) => ({
    ...{text, x: MARGIN, y: MARGIN + CAPTION_PX * (0.8 + 1.2 * at)},
    ...{sizePx: CAPTION_PX, fill: INK, weight: 600},
  }));
}

function footLine(text: string, y: number, fill: string): Line {
  return {text, x: MARGIN, y, sizePx: FOOT_PX, fill, weight: fill === ACCENT ? 600 : 400};
}

function fitted({width, height}: Box, room: Box): {picture: Box; scale: number} {
  const scale = Math.min(room.width / width, room.height / height, MOST_ENLARGED);
  const [w, h] = [width * scale, height * scale];
  const x = room.x + (room.width - w) / 2;
  const y = room.y + (room.height - h) / 2;
  return {picture: {x, y, width: w, height: h}, scale};
}

function written({text, x, y, sizePx, fill, weight}: Line): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return (
    `<text x="${x}" y="${y}" font-family="Source Serif 4" font-size="${sizePx}" ` +
    `font-weight="${weight}" fill="${fill}">${escaped}</text>`
  );
}

/** The drawing as a part of the card. */
function placed(svg: string, {x, y, width, height}: Box): string {
  const place = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return svg.replace(/<svg\b([^>]*?) width="[^"]*" height="[^"]*"/, `<svg$1 ${place}`);
}
