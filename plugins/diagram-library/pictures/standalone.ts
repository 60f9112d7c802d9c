/**
 * A drawing as it must be outside the site: no page gives it colours, and many programs know less of SVG than
 * browsers do. `var()` is drawn black by them, a background on the root is ignored, and `auto-start-reverse`
 * (from SVG 2) leaves an arrow head unturned.
 */

/** The families of faces.ts, then what is installed anywhere. */
const FAMILIES = `'Source Serif 4',KaTeX_Main,Georgia,'Times New Roman',serif`;

/** @param svg a file of static/diagrams, which holds the light colours as fallbacks */
export function standalone(svg: string): string {
  const resolved = svg
    .replace(/font-family:var\([^)]*\)/g, `font-family:${FAMILIES}`)
    .replace(/var\(--[\w-]+,\s*([^()]*)\)/g, '$1');
  const left = /var\([^)]*\)/.exec(resolved);
  if (left)
    throw new Error(`${left[0]} has no fallback: a picture outside the site would be black`);
  return withPaper(withTurnedHeads(resolved)).trimEnd();
}

/** The colour that a drawing stands on. */
export function paperOf(svg: string): string {
  return /\.dg\{background:([^;}]+)\}/.exec(svg)?.[1] ?? '#fff';
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function viewBoxOf(svg: string): Box {
  const numbers =
    /<svg\b[^>]*\bviewBox="([^"]+)"/
      .exec(svg)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return {x, y, width, height};
}

/** Paper under everything: the first thing that is drawn. */
function withPaper(svg: string): string {
  const {x, y, width, height} = viewBoxOf(svg);
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paperOf(svg)}"/>`;
  return svg.replace(/<\/desc>/, `</desc>${rect}`);
}

const MARKER = /<marker\b([^>]*)\borient="auto-start-reverse"([^>]*)>([\s\S]*?)<\/marker>/g;

/** A head that turns at both ends becomes two: one for ends, one, turned round, for starts. */
function withTurnedHeads(svg: string): string {
  const starts = new Set([...svg.matchAll(/marker-start="url\(#([^)]+)\)"/g)].map(([, id]) => id));
  const turned = svg.replace(MARKER, (_, before: string, after: string, shapes: string) => {
    const attributes = `${before}orient="auto"${after}`;
    const id = attribute(attributes, 'id');
    const head = `<marker${attributes}>${shapes}</marker>`;
    if (!starts.has(id)) return head;
    const [x, y] = [attribute(attributes, 'refX') || '0', attribute(attributes, 'refY') || '0'];
    const start = attributes.replace(`id="${id}"`, `id="${id}-start"`);
    return `${head}<marker${start}><g transform="rotate(180 ${x} ${y})">${shapes}</g></marker>`;
  });
  return turned.replace(/marker-start="url\(#([^)]+)\)"/g, (use, id: string) =>
    turned.includes(`id="${id}-start"`) ? `marker-start="url(#${id}-start)"` : use,
  );
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
