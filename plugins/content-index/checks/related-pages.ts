/** `needs`, `unlocks` and `blocks` name pages that exist or are planned. */
import {PLANNED_PAGE_IDS} from '../../../src/domain/content/addresses';
import {nearest} from '../../../src/domain/text/nearest';
import type {Problem} from '../problems';
import type {SourcePage} from '../read/source';
import type {Check} from './check';

const FIELDS = {needs: '', unlocks: '', blocks: 'building-blocks/'} as const;

export const relatedPages: Check = ({pages}) => {
  const known = new Set([...PLANNED_PAGE_IDS, ...pages.map(({id}) => id)]);
  const fields = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
  return pages.flatMap((page) => fields.flatMap((field) => inField(page, field, known)));
};

function inField(page: SourcePage, field: keyof typeof FIELDS, known: Set<string>): Problem[] {
  const {file, id, frontMatter} = page;
  const names = frontMatter.value?.[field] ?? [];
  return names.flatMap((name, index) => {
    const target = FIELDS[field] + name;
    const place = {file, line: frontMatter.lineOf([field, index]), field: `${field}[${index}]`};
    if (target === id)
      return [{...place, found: `"${name}" is this page itself`, todo: 'remove it'}];
    if (known.has(target)) return [];
    return [{...place, found: `no page is named "${name}"`, todo: todo(target, field, known)}];
  });
}

function todo(target: string, field: keyof typeof FIELDS, known: Set<string>): string {
  const slug = target.split('/').at(-1);
  const near = [...known].find((id) => id.endsWith(`/${slug}`)) ?? nearest(target, known);
  const start = FIELDS[field];
  if (near?.startsWith(start)) return `write "${near.slice(start.length)}"`;
  return start
    ? 'write the slug of a building block, such as "calibration"'
    : 'write the id of a page, such as "building-blocks/calibration"';
}
