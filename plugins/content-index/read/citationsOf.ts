/** Where a page takes something from a source: in its text, in the inputs of its estimate, in the numbers that it shows. */
import type {Mention, Site, SourcePage} from './source';

const NUMBERS_PAGE = 'reference/numbers-to-know';

export interface Citation extends Omit<Mention, 'line'> {
  file: string;
  /** Missing for an input of an estimate and for a number. */
  line?: number;
}

export function citationsOf(page: SourcePage, {numbers}: Pick<Site, 'numbers'>): Citation[] {
  const {file, citations, estimate} = page;
  const shown = page.id === NUMBERS_PAGE ? (numbers?.value?.numbers ?? []) : [];
  const inputs = Object.values(estimate?.summary?.inputs ?? {});
  const sources = inputs.flatMap(({source}) => source ?? []);
  return [
    ...citations.map((mention) => ({file, ...mention})),
    ...sources.map((name) => ({file: estimate?.file ?? file, name})),
    ...shown.flatMap(({source}) => (source ? [{file: numbers?.file ?? file, name: source}] : [])),
  ];
}
