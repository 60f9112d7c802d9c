/** Where a page takes something from a source: in its text and in the inputs of its estimate. */
import type {Mention, SourcePage} from './source';

export interface Citation extends Omit<Mention, 'line'> {
  file: string;
  /** Missing for an input of an estimate. */
  line?: number;
}

export function citationsOf({file, citations, estimate}: SourcePage): Citation[] {
  const inputs = Object.values(estimate?.summary?.inputs ?? {});
  const sources = inputs.flatMap(({source}) => source ?? []);
  return [
    ...citations.map((mention) => ({file, ...mention})),
    ...sources.map((name) => ({file: estimate?.file ?? file, name})),
  ];
}
