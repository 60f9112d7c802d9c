/** Where a figure is typed (in a diagram, in YAML), it says what the estimate computes. */
import type {EstimateSummary} from '../../../src/domain/content/types';
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import type {SourcePage} from '../read/source';
import type {YamlPath, YamlSource} from '../read/yamlSource';
import type {Check} from './check';

/** A text that claims to state values of the estimate. */
interface Claim {
  file: string;
  line: number;
  field: string;
  uses: readonly string[];
  text: string;
}

/** Comments of a fence that no reader sees: all but those of a walk. */
const UNREAD = /^\s*%%(?!\s*(?:walk|step|untimed)\b).*$/gm;

export const statedValues: Check = ({pages}) =>
  pages.flatMap((page) => {
    if (page.estimate && !page.estimate.summary) return [];
    return claimsOf(page).flatMap((claim) => complaints(claim, page.estimate?.summary));
  });

function complaints(claim: Claim, estimate: EstimateSummary | undefined): Problem[] {
  const {file, line, text} = claim;
  const values = estimate?.values ?? {};
  return claim.uses.flatMap((name) => {
    const place = {file, line, field: `${claim.field} uses ${name}`};
    const value = values[name];
    if (!value) {
      const found = estimate
        ? `estimate.ts has no such value${suggestion(name, Object.keys(values))}`
        : 'the page has no estimate.ts';
      return [{...place, found, todo: 'name a value of the estimate, or remove it'}];
    }
    if (states(text, value.formatted)) return [];
    const found = `the text does not say "${value.formatted}"`;
    return [{...place, found, todo: 'write the value as it is formatted there'}];
  });
}

/** Whether the value stands there whole: `93,000` does not state `3,000`. */
export function states(text: string, formatted: string): boolean {
  for (let at = text.indexOf(formatted); at >= 0; at = text.indexOf(formatted, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + formatted.length);
    if (!/[\p{L}\d]$|\d[.,]$/u.test(before) && !/^[\p{L}\d]|^[.,]\d/u.test(after)) return true;
  }
  return false;
}

function claimsOf(page: SourcePage): Claim[] {
  const {interview, quiz, cards} = page;
  const diagrams = page.diagrams.map(({line, id, uses, source}) => ({
    ...{file: page.file, line, field: `diagram ${id}`, uses},
    text: source.replace(UNREAD, ''),
  }));
  return [
    ...diagrams,
    ...inList(interview, 'clarifications', interview?.value?.clarifications),
    ...inList(interview, 'probes', interview?.value?.probes),
    ...inList(interview, 'rubric', interview?.value?.rubric),
    ...inList(quiz, 'questions', quiz?.value?.questions),
    ...inList(cards, 'cards', cards?.value?.cards),
  ];
}

function inList(
  source: YamlSource<unknown> | undefined,
  list: string,
  items: readonly {uses?: string[]}[] = [],
): Claim[] {
  if (!source) return [];
  return items.map((item, index) => {
    const {uses = [], ...told} = item;
    const path: YamlPath = [list, index, 'uses'];
    const place = {file: source.file, line: source.lineOf(path), field: `${list}[${index}]`};
    return {...place, uses, text: textsIn(told).join('\n')};
  });
}

/** All texts in an item, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
