/** What planning needs to know of the handbook, out of the content index. */
import {BLOCK_GROUPS, BUILDING_BLOCKS, CASE_STUDIES} from '../content/addresses';
import type {ContentIndex, Page} from '../content/types';
import {STEPS} from '../content/vocabulary';
import type {Area, PlanCatalogue, PlanPage} from './types';

const WORDS_PER_MINUTE = 200;
const MINUTES_PER_DIAGRAM = 1;
const MINUTES_PER_ESTIMATE = 2;

const AREA_OF_GROUP: Readonly<Record<string, Area>> = {
  ...{Data: 'data-pipelines', Models: 'modelling', Training: 'modelling'},
  ...{Evaluation: 'evaluation', Serving: 'production-serving', Operations: 'operations'},
};

/** Framework, building blocks and cases that are written, in reading order. */
export function planCatalogueOf({pages}: Pick<ContentIndex, 'pages'>): PlanCatalogue {
  const taught = pages.filter(({frontMatter}) => rankOf(frontMatter.kind) >= 0);
  const ids = new Set(taught.map(({id}) => id));
  const planned = taught.map((page) => planPageOf(page, ids, taught));
  return {pages: planned.sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))};
}

const KINDS = ['framework', 'building-block', 'case-study'] as const;
const rankOf = (kind: string): number => KINDS.findIndex((one) => one === kind);

function planPageOf(page: Page, ids: ReadonlySet<string>, taught: readonly Page[]): PlanPage {
  const {id, title, path, frontMatter, quiz, cards, diagrams, widgets} = page;
  const {kind, needs, blocks} = frontMatter;
  const isCase = frontMatter.kind === 'case-study';
  return {
    ...{id, title, path, kind: kind as PlanPage['kind']},
    area: areaOf(id),
    readMinutes: readMinutesOf(page),
    questions: quiz?.questions.length ?? 0,
    cards: cards?.cards.length ?? 0,
    diagrams: diagrams.length,
    needs: needs.filter((need) => ids.has(need)),
    draws: isCase ? blocks.map(blockId).filter((block) => ids.has(block)) : [],
    usedBy: taught.filter((other) => drawsOn(other, id)).length,
    difficulty: isCase ? frontMatter.difficulty : 0,
    practice: widgets.find(({name}) => name === 'Quiz' || name === 'Cards')?.section ?? '',
  };
}

const blockId = (slug: string): string => `building-blocks/${slug}`;

function drawsOn({frontMatter}: Page, id: string): boolean {
  return frontMatter.kind === 'case-study' && frontMatter.blocks.some((b) => blockId(b) === id);
}

function areaOf(id: string): Area | undefined {
  const slug = id.replace('building-blocks/', '');
  const group = Object.keys(BLOCK_GROUPS).find((one) => BLOCK_GROUPS[one]!.includes(slug));
  return group === undefined ? undefined : AREA_OF_GROUP[group];
}

/** Words at 200 a minute and time for figures. Quiz and cards have their own time and do not count here. */
function readMinutesOf({sections, widgets, diagrams}: Page): number {
  const asked = new Set(
    widgets.flatMap(({name, section}) => (['Quiz', 'Cards'].includes(name) ? [section] : [])),
  );
  const read = sections.filter(({id}) => !asked.has(id));
  const words = read.reduce((sum, {text}) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const estimates = widgets.filter(({name}) => name === 'Estimate').length;
  const figures =
    diagrams.length * MINUTES_PER_DIAGRAM + Math.min(estimates, 3) * MINUTES_PER_ESTIMATE;
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE) + figures);
}

const FRAMEWORK_ORDER = ['framework', ...STEPS.map((step) => `framework/${step}`)];

/** Framework in the order of its steps, blocks in theirs, cases from the easiest. */
function placeOf({id, kind, difficulty}: PlanPage): number {
  const slug = id.slice(id.indexOf('/') + 1);
  const place = (list: readonly string[], of: string) => (list.indexOf(of) + 1000) % 1000;
  if (kind === 'framework') return place(FRAMEWORK_ORDER, id);
  if (kind === 'building-block') return 1000 + place(BUILDING_BLOCKS, slug);
  return 2000 + difficulty * 1000 + place(CASE_STUDIES, slug);
}
