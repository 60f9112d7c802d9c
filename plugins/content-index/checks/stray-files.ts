/** A file that nothing reads is a mistake: a misspelt name, or data that no page shows. */
import {suggestion} from '../nearest';
import {SIBLING_WIDGETS} from '../read/siblings';
import type {Site} from '../read/source';
import type {Check} from './check';

const REFERENCE = ['references', 'glossary', 'numbers-to-know'].map(
  (n) => `docs/reference/${n}.yaml`,
);
const READ_EXTENSION = /\.(md|ya?ml|tsx?)$/;

export const strayFiles: Check = (site) => {
  const read = new Set([...REFERENCE, ...siblingFiles(site)]);
  return site.files
    .filter((file) => READ_EXTENSION.test(file) && !read.has(file) && !/\.test\.ts$/.test(file))
    .map((file) => ({file, field: 'file', ...complaint(file)}));
};

function complaint(file: string): {found: string; todo: string} {
  if (file.endsWith('.md')) return {found: 'pages are MDX', todo: 'rename it to .mdx'};
  const name = file.split('/').at(-1) ?? '';
  const names = Object.keys(SIBLING_WIDGETS);
  const widgets = SIBLING_WIDGETS[name];
  const found = 'nothing reads it';
  if (!widgets)
    return {found: `${found}${suggestion(name, names)}`, todo: `name it ${names.join(', ')}`};
  const shown = widgets.map((widget) => `<${widget}/>`).join(' or ');
  return {found, todo: `show it with ${shown} on a page of this folder, or remove it`};
}

function siblingFiles({pages}: Site): string[] {
  return pages.flatMap(({interview, quiz, cards, estimate}) =>
    [interview, quiz, cards, estimate].flatMap((source) => source?.file ?? []),
  );
}
