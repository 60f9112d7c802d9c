import {expect, it} from 'vitest';
import {requiredSections} from '../../../src/domain/content/standard';
import {CASE} from '../testing/samples';
import {page, problemsIn} from '../testing/site';
import {requiredSectionsCheck} from './required-sections';

const MDX = 'docs/building-blocks/calibration.mdx';
const IDS = requiredSections('building-block', 'building-blocks/calibration');

function check(ids: readonly string[], kind = 'building-block', file = MDX): string[] {
  const body = ids.map((id) => `## Title {/* #${id} */}`).join('\n\n');
  return problemsIn(
    {[file]: page(body, kind, kind === 'case-study' ? CASE : '')},
    requiredSectionsCheck,
  );
}

it('lets sections of the page’s own stand between', () => {
  expect(check(IDS.flatMap((id) => [id, `${id}-more`]))).toEqual([]);
});

it('tells each missing section and where it goes', () => {
  expect(check(IDS.filter((id) => id !== 'how' && id !== 'problem'))).toEqual([
    `${MDX} section how: missing; write it after section problem: ## Its heading {/* #how */}`,
    `${MDX} section problem: missing; write it as the first section: ## Its heading {/* #problem */}`,
  ]);
});

it('tells a section out of its order', () => {
  const swapped = IDS.map((id) => ({how: 'options', options: 'how'})[id] ?? id);
  expect(check(swapped)).toEqual([
    `${MDX}:16 section how: it stands after section options; keep the order ${IDS.join(', ')}`,
  ]);
});

it('asks the pages of the framework for theirs, steps or not, and its overview for none', () => {
  expect(check([], 'framework', 'docs/framework/evaluate.mdx')).toHaveLength(8);
  expect(check([], 'framework', 'docs/framework/levels.mdx')).toHaveLength(8);
  expect(check([], 'framework', 'docs/framework/index.mdx')).toEqual([]);
  expect(check([], 'case-study', 'docs/case-studies/visual-search/index.mdx')).toHaveLength(14);
});
