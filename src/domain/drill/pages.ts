/** The questions that there are, out of the content index, and those that a filter takes. */
import type {ContentIndex, Page} from '../content/types';
import type {DrillFilter, DrillPage, DrillQuestion} from './types';

const KINDS: readonly string[] = ['framework', 'building-block', 'case-study'];

/** The pages that teach and have a quiz, in the order of the index; pages about the handbook are left out. */
export function drillPages({pages}: Pick<ContentIndex, 'pages'>): DrillPage[] {
  return pages.flatMap(drillPage);
}

function drillPage({id, path, title, frontMatter, quiz, widgets}: Page): DrillPage[] {
  if (!quiz || quiz.questions.length === 0 || !KINDS.includes(frontMatter.kind)) return [];
  const kind = frontMatter.kind as DrillPage['kind'];
  const questions = quiz.questions.map(({id: one, step, level}) => ({id: one, step, level}));
  const section = widgets.find(({name}) => name === 'Quiz')?.section ?? '';
  return [{page: id, path, title, kind, section, questions}];
}

/** Every question that passes, in reading order. */
export function questionsOf(pages: readonly DrillPage[], filter: DrillFilter): DrillQuestion[] {
  return pages
    .flatMap(({page, kind, questions}) =>
      questions.map(({id, step, level}) => ({id: `${page}#${id}`, page, kind, step, level})),
    )
    .filter((question) => passes(question, filter));
}

function passes({page, kind, step, level}: DrillQuestion, filter: DrillFilter): boolean {
  return (
    ['', page, kind].includes(filter.topic) &&
    ['', step].includes(filter.step) &&
    ['', level].includes(filter.level)
  );
}
