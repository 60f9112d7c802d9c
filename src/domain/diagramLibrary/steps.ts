import {STEPS, type Step} from '../content/vocabulary';
import type {Host} from './host';

/** Sections that every case has, and the step that each belongs to; those without belong to none. */
const STEP_OF_SECTION: Readonly<Record<string, Step | undefined>> = {
  prompt: 'clarify-requirements',
  clarify: 'clarify-requirements',
  estimate: 'clarify-requirements',
  frame: 'frame-the-problem',
  data: 'prepare-data',
  model: 'develop-models',
  evaluate: 'evaluate',
  serve: 'deploy-and-serve',
  monitor: 'monitor-and-improve',
  'deep-dives': undefined,
  levels: undefined,
  pitfalls: undefined,
  practice: undefined,
  references: undefined,
};

/**
 * Steps of the framework that a section of a page belongs to. A case goes through all steps, so what counts is
 * where in the case it stands; other pages say it in their front matter. What is about all steps is about none.
 */
export function stepsOf(page: Host, section: string): Step[] {
  const own = STEPS.find((step) => page.id === `framework/${step}`);
  if (own) return [own];
  const {kind, steps} = page.frontMatter;
  if (kind !== 'case-study') return steps.length < STEPS.length ? [...steps] : [];
  const {step, isStandard} = stepAt(page, section);
  const fromCards = isStandard ? [] : stepsOfCards(page, section);
  if (fromCards.length > 0) return fromCards;
  return step ? [step] : [];
}

/** The step that a case is at in a section, and whether the section stands under one that every case has. */
function stepAt(page: Host, section: string): {step: Step | undefined; isStandard: boolean} {
  let at: {step: Step | undefined; isStandard: boolean} = {step: undefined, isStandard: false};
  for (const {id, depth} of page.headings) {
    const known = id in STEP_OF_SECTION;
    if (known) at = {step: STEP_OF_SECTION[id], isStandard: STEP_OF_SECTION[id] !== undefined};
    else if (depth === 2) at = {...at, isStandard: false};
    if (id === section) return at;
  }
  return {step: undefined, isStandard: false};
}

/** What the flashcards of a section say that it is about. */
function stepsOfCards({cards}: Host, section: string): Step[] {
  const told = new Set(
    cards?.cards.filter((card) => card.section === section).map(({step}) => step),
  );
  return STEPS.filter((step) => told.has(step));
}
