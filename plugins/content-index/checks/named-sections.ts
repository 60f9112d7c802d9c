/** Questions, cards, probes, criteria and what attempt mode asks name a section of the page they belong to. */
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import type {SourcePage} from '../read/source';
import type {YamlSource} from '../read/yamlSource';
import type {Check} from './check';

type Sectioned = readonly {section: string}[];

export const namedSections: Check = ({pages}) =>
  pages.flatMap((page) => {
    if (!page.readable) return [];
    const {quiz, cards, interview} = page;
    return [
      ...inList(page, quiz, 'questions', quiz?.value?.questions),
      ...inList(page, cards, 'cards', cards?.value?.cards),
      ...inList(page, interview, 'sections', interview?.value?.sections),
      ...inList(page, interview, 'probes', interview?.value?.probes),
      ...inList(page, interview, 'rubric', interview?.value?.rubric),
    ];
  });

function inList(
  page: SourcePage,
  source: YamlSource<unknown> | undefined,
  list: string,
  items: Sectioned = [],
): Problem[] {
  const known = page.headings.map(({id}) => id);
  return items.flatMap(({section}, index) => {
    if (!source || known.includes(section)) return [];
    const line = source.lineOf([list, index, 'section']);
    const found = `${page.file} has no section "${section}"${suggestion(section, known)}`;
    const todo = 'name the id of one of its headings';
    return [{file: source.file, line, field: `${list}[${index}].section`, found, todo}];
  });
}
