/** A second copy of a drawing: every id in it begins with the drawing's own name, and gets another. */

const REFERENCES = /(\b(?:id|aria-labelledby)="|url\(#)([^")]*)/g;

/** Where the file is the source: a page has the style sheet already. */
function withoutStyle(svg: string): string {
  return svg.replace(/<style>[\s\S]*?<\/style>/, '');
}

/** Ids, and what refers to them, with `viewer-` before them; all else as it is. */
export function copyOf(svg: string): string {
  return withoutStyle(svg).replace(REFERENCES, (_, before: string, ids: string) => {
    return before + ids.replace(/(^|\s)(?=\S)/g, '$1viewer-');
  });
}

/** The SVG as text: what the page holds, or, when that has not arrived, the file. */
export async function drawingText(picture: Element | null, href: string): Promise<string> {
  const there = picture?.querySelector('svg');
  if (there) return there.outerHTML;
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return response.text();
}
