/** The folder of a page and its kind agree, so that no page slips past the rules of its kind. */
import type {Check} from './check';

const KIND_OF_FOLDER: Record<string, string> = {
  framework: 'framework',
  'building-blocks': 'building-block',
  'case-studies': 'case-study',
  practice: 'practice',
  reference: 'reference',
  contributing: 'contributing',
};

export const pageKinds: Check = ({pages}) =>
  pages.flatMap(({id, file, frontMatter}) => {
    const [folder = '', slug] = id.split('/');
    const expected = KIND_OF_FOLDER[folder];
    const kind = frontMatter.value?.kind;
    if (!kind || !slug || kind === expected) return [];
    const place = {file, line: frontMatter.lineOf(['kind']), field: 'kind'};
    if (expected) {
      const found = `found "${kind}" in docs/${folder}/`;
      return [{...place, found, todo: `write "${expected}", or move the page`}];
    }
    const found = `docs/${folder}/ is not a folder of the handbook`;
    return [{...place, found, todo: `move the page to ${Object.keys(KIND_OF_FOLDER).join(', ')}`}];
  });
