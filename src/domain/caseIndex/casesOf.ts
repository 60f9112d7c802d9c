import {BLOCK_GROUPS} from '../content/addresses';
import type {ContentIndex, Page} from '../content/types';
import type {BlockName, CaseFacts, CaseIndexData} from './types';

const FOLDER = 'building-blocks/';
type Written = ReadonlyMap<string, Page>;

/** Cases and blocks of the handbook; pages that are not written yet appear nowhere. */
export function casesOf({pages}: Pick<ContentIndex, 'pages'>): CaseIndexData {
  const written = new Map(pages.map((page) => [page.id, page]));
  const groups = Object.entries(BLOCK_GROUPS).map(([title, slugs]) => ({
    title,
    blocks: slugs.flatMap((slug) => blockOf(slug, written)),
  }));
  const cases = pages.flatMap((page) => factsOf(page, written));
  cases.sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title, 'en'));
  return {cases, groups: groups.filter(({blocks}) => blocks.length > 0)};
}

function blockOf(slug: string, written: Written): BlockName[] {
  const page = written.get(FOLDER + slug);
  return page
    ? [{slug, title: page.title, path: page.path, needs: neededBlocks(page, written)}]
    : [];
}

function neededBlocks({frontMatter}: Page, written: Written): string[] {
  const ids = frontMatter.needs.filter((id) => id.startsWith(FOLDER) && written.has(id));
  return ids.map((id) => id.slice(FOLDER.length));
}

function factsOf(page: Page, written: Written): CaseFacts[] {
  const {frontMatter, id, title, description, path, quiz, cards, checklists, diagrams} = page;
  if (frontMatter.kind !== 'case-study') return [];
  const {hardThing, task, modality, scale, difficulty} = frontMatter;
  const has = {
    questions: quiz?.questions.length ?? 0,
    cards: cards?.cards.length ?? 0,
    items: checklists.reduce((sum, list) => sum + list.items.length, 0),
    diagrams: diagrams.length,
  };
  return [
    {
      ...{id, title, description, path, hardThing, task, modality, scale, difficulty, has},
      needs: neededBlocks(page, written),
      blocks: frontMatter.blocks.filter((slug) => written.has(FOLDER + slug)),
    },
  ];
}
