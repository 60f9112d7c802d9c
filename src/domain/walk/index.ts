/** A walk told step by step: what moves from where to where, how long it takes, and how long so far. */
import type {Sheet, SheetStep} from '../diagram/sheet';
import {formatQuantity} from '../quantity';

export interface ToldStep extends SheetStep {
  fromLabel: string;
  toLabel: string;
  /** Length of the walk up to here, formatted; absent before the first duration, and from the first step on whose length is not known. */
  soFar?: string;
}

/** Significant figures of a sum: 85 ms must not become 90. */
const SUM_DIGITS = 3;

function labelOf(sheet: Sheet, id: string): string {
  return sheet.nodes.find((node) => node.id === id)?.label ?? id;
}

/** The sum of steps that all say what they add, `about 85 ms`; undefined if one does not, or nothing is added. */
function lengthOf(steps: readonly SheetStep[]): string | undefined {
  const seconds = steps.reduce((sum, step) => sum + (step.seconds ?? NaN), 0);
  if (!(seconds > 0)) return undefined;
  const roughly = (word: SheetStep['rough']) => steps.some(({rough}) => rough === word);
  const word = roughly('about') ? 'about ' : roughly('at most') ? 'at most ' : '';
  return word + formatQuantity(seconds, 's', SUM_DIGITS);
}

/** The steps of the sheet's walk in order; none if it declares no walk. */
export function toldSteps(sheet: Sheet): ToldStep[] {
  const steps = sheet.walk?.steps ?? [];
  return steps.map((step, at) => {
    const soFar = lengthOf(steps.slice(0, at + 1));
    const labels = {fromLabel: labelOf(sheet, step.from), toLabel: labelOf(sheet, step.to)};
    return {...step, ...labels, ...(soFar && {soFar})};
  });
}
