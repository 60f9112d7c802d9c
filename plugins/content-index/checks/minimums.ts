/** A page of its kind holds at least what the content standard asks for. */
import {minimumsOf} from '../../../src/domain/content/standard';
import type {Minimums} from '../../../src/domain/content/standard';
import type {Problem} from '../problems';
import {isFigure} from '../read/figures';
import type {SourcePage} from '../read/source';
import type {Check} from './check';

type Counted = 'diagrams' | 'questions' | 'cards' | 'references' | 'figures';

const NOUNS: Record<Counted, string> = {
  diagrams: 'diagrams',
  questions: 'quiz questions',
  cards: 'cards',
  references: 'references cited',
  figures: 'live figures',
};

export const minimums: Check = ({pages}) =>
  pages.flatMap((page) => {
    const kind = page.frontMatter.value?.kind;
    if (!kind || !page.readable) return [];
    const least = minimumsOf(kind, page.id);
    const told = [
      ...absentSiblings(page, least),
      ...absentWidgets(page, least),
      ...few(page, least),
    ];
    return told.map((problem) => ({file: page.file, ...problem}));
  });

type Told = Omit<Problem, 'file'>;

function few(page: SourcePage, least: Minimums): Told[] {
  const counts = countsOf(page);
  return (Object.keys(NOUNS) as Counted[])
    .filter((what) => (counts[what] ?? Infinity) < least[what])
    .map((what) => {
      const found = `found ${counts[what]}`;
      return {
        field: NOUNS[what],
        found,
        todo: `the content standard asks for at least ${least[what]}`,
      };
    });
}

/** Undefined where a file is missing or unreadable: that is told elsewhere. */
function countsOf(page: SourcePage): Record<Counted, number | undefined> {
  return {
    diagrams: page.diagrams.length,
    questions: page.quiz?.value?.questions.length,
    cards: page.cards?.value?.cards.length,
    references: new Set(page.citations.map(({name}) => name)).size,
    figures: page.widgets.filter(isFigure).length,
  };
}

function absentSiblings(page: SourcePage, {siblings}: Minimums): Told[] {
  const {interview, quiz, cards, estimate} = page;
  const files = [interview, quiz, cards, estimate].flatMap((source) => source?.file ?? []);
  return siblings
    .filter((name) => !files.some((file) => file.endsWith(`/${name}`)))
    .map((name) => ({field: name, found: 'missing', todo: 'write it beside the page'}));
}

function absentWidgets(page: SourcePage, {widgets}: Minimums): Told[] {
  return widgets
    .filter((name) => !page.widgets.some((widget) => widget.name === name))
    .map((name) => ({field: `<${name}>`, found: 'missing', todo: 'show it on the page'}));
}
