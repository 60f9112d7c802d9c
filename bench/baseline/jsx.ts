/**
 * Turns a piece of a built page back into MDX, so that stock Docusaurus can show the same words.
 * Text becomes `{"…"}` expressions, so nothing in it can be taken for Markdown; formulas become
 * `$…$` again and drawn diagrams the fences they came from.
 */
const RENAMED: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  value: 'defaultValue',
  checked: 'defaultChecked',
};
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'wbr']);
const DROPPED = new Set(['style', 'script', 'noscript']);

export interface Pieces {
  /** What stands for the drawn diagram with this id. */
  diagram: (id: string) => string;
}

function attribute({name, value}: Attr): string {
  if (DROPPED.has(name) || name === 'data-prose' || name.startsWith('on')) return '';
  if (['open', 'disabled', 'readonly', 'hidden'].includes(name)) return ` ${name}`;
  if (name === 'checked') return ' defaultChecked';
  return ` ${RENAMED[name] ?? name}={${JSON.stringify(value)}}`;
}

function formula(element: Element): string | undefined {
  const tex = element
    .querySelector('annotation[encoding="application/x-tex"]')
    ?.textContent?.trim();
  if (tex === undefined) return undefined;
  return `$${tex.replace(/\s+/g, ' ')}$`;
}

export function toMdx(node: Node, pieces: Pieces): string {
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    return text === '' ? '' : `{${JSON.stringify(text)}}`;
  }
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const tag = element.tagName.toLowerCase();
  if (DROPPED.has(tag)) return '';
  if (element.classList.contains('katex')) return formula(element) ?? '';
  if (tag === 'figure' && element.hasAttribute('data-kind')) return pieces.diagram(element.id);
  const attributes = [...element.attributes].map(attribute).join('');
  if (VOID.has(tag)) return `<${tag}${attributes} />`;
  const inside = [...element.childNodes].map((child) => toMdx(child, pieces)).join('');
  return `<${tag}${attributes}>${inside}</${tag}>`;
}
