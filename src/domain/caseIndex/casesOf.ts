import {BLOCK_GROUPS} from '../content/addresses';
import type {ContentIndex, Page} from '../content/types';
import type {CaseFacts, CaseIndexData} from './types';

/** Cases and blocks of the handbook; pages that are not written yet appear nowhere. */
export function casesOf({pages}: Pick<ContentIndex, 'pages'>): CaseIndexData {
  const written = new Map(pages.map((page) => [page.id, page]));
  const groups = Object.entries(BLOCK_GROUPS).map(([title, slugs]) => ({
    title,
    blocks: slugs.flatMap((slug) => {
      const page = written.get(`building-blocks/${slug}`);
      return page ? [{slug, title: page.title, path: page.path}] : [];
    }),
  }));
  const cases = pages.flatMap((page) => factsOf(page, written));
  cases.sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title, 'en'));
  return {cases, groups: groups.filter(({blocks}) => blocks.length > 0)};
}

function factsOf(page: Page, written: Map<string, Page>): CaseFacts[] {
  const {frontMatter, id, title, path, quiz, checklists} = page;
  if (frontMatter.kind !== 'case-study') return [];
  const {hardThing, task, modality, scale, difficulty} = frontMatter;
  const blocks = frontMatter.blocks.filter((slug) => written.has(`building-blocks/${slug}`));
  const items = checklists.reduce((sum, list) => sum + list.items.length, 0);
  const counts = {questions: quiz?.questions.length ?? 0, items};
  return [{id, title, path, hardThing, task, modality, scale, difficulty, blocks, ...counts}];
}
