/** A drawing out of a file: whoever made the file is not trusted. */
import {isDrawing, type BoardElement, type Drawing} from '.';

const SHAPES = ['rectangle', 'diamond', 'ellipse', 'frame'];
const LINES = ['arrow', 'line', 'freedraw'];

type Parts = Readonly<Record<string, unknown>>;
type Shape = BoardElement & Parts;

/**
 * The drawing with what can be drawn by hand: shapes, lines, texts and pictures. Embedded pages, unknown shapes, shapes
 * without a place, and links that lead anywhere but to a page are left out.
 * @returns undefined for what is no drawing of this version
 */
export function readDrawing(raw: unknown): Drawing | undefined {
  if (!isDrawing(raw)) return undefined;
  const shapes = (raw.elements as readonly Shape[]).filter(isDrawable);
  const drawn = new Map(shapes.map((shape) => [shape.id, plain(shape)]));
  const files: unknown = raw.files;
  const pictures = Object.entries(isParts(files) ? files : {}).filter(isPicture);
  return {version: 1, elements: [...drawn.values()], files: Object.fromEntries(pictures)};
}

function isDrawable(shape: Shape): boolean {
  const {type, x, y, width, height, versionNonce, points, text} = shape;
  if (![x, y, width, height, versionNonce].every(Number.isFinite)) return false;
  if (LINES.includes(type as string)) return Array.isArray(points) && points.every(isPoint);
  if (type === 'text') return typeof text === 'string';
  return type === 'image' || SHAPES.includes(type as string);
}

function isPoint(point: unknown): boolean {
  return Array.isArray(point) && point.length >= 2 && point.every(Number.isFinite);
}

/** `customData` is where pages are embedded. */
function plain({customData: _dropped, link, ...rest}: Shape): BoardElement {
  const isAddress = typeof link === 'string' && /^https?:\/\//i.test(link);
  return {...rest, link: isAddress ? link : null} as BoardElement;
}

function isPicture([id, file]: [string, unknown]): boolean {
  if (!isParts(file) || file.id !== id) return false;
  return typeof file.dataURL === 'string' && /^data:image\/[\w.+-]+[;,]/.test(file.dataURL);
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
