import {KIND_NAMES, ROLE_NAMES, type Facet, type Loosening} from '@site/src/domain/diagramLibrary';
import {slugLabel} from '@site/src/domain/text';

/** Every word that the gallery says. */
export const strings = {
  form: 'Narrow down',
  text: 'Words in caption, description or labels',
  facets: {step: 'Step', kind: 'Kind', page: 'Case study', block: 'Building block'},
  roles: 'With the roles',
  any: 'any',
  blog: 'Blog: ',
  clear: 'Clear all',
  option: (name: string, count: number) => `${name} (${count})`,
  shown: (count: number, of: number) =>
    count === of ? `${of} diagrams` : `${count} of ${of} diagrams`,
  loading: 'Loading the words of the diagrams…',
  failed: 'The words of the diagrams could not be loaded, so the text is not looked for.',
  retry: 'Try again',
  nothing: 'No diagram has all of this. Without one of these there are some:',
  hopeless: 'No diagram has all of this, and giving up one choice would not be enough.',
  without: (what: string, count: number) => `${what} (${count} without it)`,
  noScript:
    'Filters need JavaScript. Below stands every diagram by its page; samples in the pages for authors are left out.',
} as const;

/** Name of a choice, as its option says it. */
export function nameOf(
  part: Facet | 'role' | 'text',
  value: string,
  titles: Readonly<Record<string, string>>,
): string {
  if (part === 'kind') return KIND_NAMES[value] ?? value;
  if (part === 'role') return ROLE_NAMES[value] ?? value;
  if (part === 'text') return `“${value}”`;
  return titles[value] ?? slugLabel(value);
}

export function looseningText({part, value, count}: Loosening, titles: Record<string, string>) {
  const label = part === 'role' ? 'Role' : part === 'text' ? 'Words' : strings.facets[part];
  return strings.without(`${label}: ${nameOf(part, value, titles)}`, count);
}
