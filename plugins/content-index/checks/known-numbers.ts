/** An estimate that takes a shared number takes it as it stands in numbers-to-know.yaml, so that a price changes in one place. */
import {suggestion} from '../nearest';
import type {Problem} from '../problems';
import {NUMBERS_FILE} from '../read/site';
import type {SourcePage} from '../read/source';
import type {KnownNumber} from '../../../src/domain/content/numbersSchema';
import type {Check} from './check';

export const knownNumbers: Check = ({pages, numbers}) => {
  if (numbers && !numbers.value) return [];
  const known = new Map((numbers?.value?.numbers ?? []).map((number) => [number.id, number]));
  return pages.flatMap((page) => wrongIn(page, known));
};

function wrongIn({estimate}: SourcePage, known: Map<string, KnownNumber>): Problem[] {
  if (!estimate?.summary) return [];
  const {file, summary} = estimate;
  return Object.entries(summary.inputs).flatMap(([name, input]) => {
    if (input.number === undefined) return [];
    const field = `inputs.${name}.number`;
    const number = known.get(input.number);
    if (!number) {
      const found = `${NUMBERS_FILE} has no "${input.number}"${suggestion(input.number, [...known.keys()])}`;
      return [{file, field, found, todo: 'mend the id, or add the number there'}];
    }
    if (number.value === input.default && number.unit === input.unit) return [];
    const found = `${input.default} ${input.unit}, but "${number.id}" is ${number.value} ${number.unit}`;
    return [{file, field, found, todo: 'write that value and unit, or leave number out'}];
  });
}
