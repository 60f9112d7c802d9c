import {evaluate, type EstimateModel} from '../../../src/domain/estimate';
import {textOf} from './page';

/** The numbers of an estimate at its published inputs, by name; an unknown name throws. */
export function numbersOf(model: EstimateModel): (name: string) => number {
  const {values} = evaluate(model);
  return (name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The estimate has no value "${name}".`);
    return value;
  };
}

/** Rounded to so many decimals, as a chart types it. */
export const rounded = (value: number, decimals = 0) => Number(value.toFixed(decimals));

/** Those of the phrases that a page does not say: write them with the numbers as computed, and expect none. */
export function missingFrom(page: string, phrases: readonly string[]): string[] {
  const text = textOf(page);
  return phrases.filter((phrase) => !text.includes(phrase));
}
