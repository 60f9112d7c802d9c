/** An id names one thing: within its page, its file, its question. */
import type {Problem} from '../problems';
import type {Site, SourcePage} from '../read/source';
import type {YamlPath, YamlSource} from '../read/yamlSource';
import type {Check} from './check';

interface Place {
  id: string;
  /** What carries it: 'section data'. */
  field: string;
  line: number;
}

export const duplicateIds: Check = (site) => [
  ...site.pages.flatMap((page) => [...inPage(page), ...inSiblings(page)]),
  ...inReference(site),
];

function inPage(page: SourcePage): Problem[] {
  const place = (what: string) => (thing: {id: string; line: number}) => ({
    ...{id: thing.id, field: `${what} ${thing.id}`, line: thing.line},
  });
  const anchors = [
    ...page.headings.map(place('section')),
    ...page.diagrams.map(place('diagram')),
    ...page.checklists.map(place('checklist')),
  ];
  const items = page.checklists.map((list) => list.items.map(place('item')));
  return [anchors, ...items].flatMap((places) => repeated(page.file, places));
}

function inSiblings({interview, quiz, cards}: SourcePage): Problem[] {
  const of = interview?.value;
  const lists = ['clarifications', 'phases', 'probes', 'rubric'] as const;
  const problems = [
    ...inYaml(interview, ...lists.map((list) => entries([list], of?.[list]))),
    ...inYaml(quiz, entries(['questions'], quiz?.value?.questions)),
    ...inYaml(cards, entries(['cards'], cards?.value?.cards)),
  ];
  quiz?.value?.questions.forEach((question, index) => {
    const key = 'options' in question ? 'options' : 'items';
    const parts =
      'options' in question ? question.options : 'items' in question ? question.items : [];
    problems.push(...inYaml(quiz, entries(['questions', index, key], parts)));
  });
  return problems;
}

function inReference({references, glossary, numbers}: Site): Problem[] {
  return [
    ...inYaml(references, entries(['references'], references?.value?.references)),
    ...inYaml(glossary, entries(['terms'], glossary?.value?.terms)),
    ...inYaml(numbers, entries(['numbers'], numbers?.value?.numbers)),
  ];
}

type Entry = {id: string; path: YamlPath};

function entries(path: YamlPath, items: readonly {id: string}[] = []): Entry[] {
  return items.map(({id}, index) => ({id, path: [...path, index]}));
}

function inYaml(source: YamlSource<unknown> | undefined, ...lists: Entry[][]): Problem[] {
  if (!source) return [];
  const places = lists.flat().map(({id, path}) => ({
    ...{id, field: `id ${id}`, line: source.lineOf([...path, 'id'])},
  }));
  return repeated(source.file, places);
}

function repeated(file: string, places: readonly Place[]): Problem[] {
  const first = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const place of places) {
    const earlier = first.get(place.id);
    if (!earlier) first.set(place.id, place);
    else if (place.id !== '') {
      const found = `the id stands at line ${earlier.line} already`;
      problems.push({
        file,
        line: place.line,
        field: place.field,
        found,
        todo: 'rename one of the two',
      });
    }
  }
  return problems;
}
