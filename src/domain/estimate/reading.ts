import {EXACT_DIGITS, formatQuantity, parseQuantity} from '../quantity';
import type {InputSpec} from './model';

/** What is needed to judge a value. */
type Bounds = Pick<InputSpec, 'min' | 'max' | 'unit' | 'default'>;

export type Reading = {ok: true; value: number} | {ok: false; problem: string};

/**
 * Reads what a person typed into an input's field: '5e8', '500M', '1.5 k', '3%'. An empty text, a text
 * that is no number, a negative or an absurd number gives a message that says what is expected.
 */
export function readInput(spec: InputSpec, text: string): Reading {
  if (text.trim() === '')
    return {ok: false, problem: `Type a number, for example ${example(spec)}.`};
  const value = parseQuantity(text, spec.unit);
  if (value === undefined) {
    return {
      ok: false,
      problem: `“${text.trim().slice(0, 40)}” is not a number here. Try ${example(spec)}.`,
    };
  }
  const problem = checkInput(spec, value);
  return problem ? {ok: false, problem} : {ok: true, value};
}

/** What is wrong with a number as the value of this input, or undefined. */
export function checkInput(spec: Bounds, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return `Type a number, for example ${example(spec)}.`;
  if (value < 0 && spec.min >= 0) return 'This cannot be negative.';
  if (value < spec.min) return `Too small: at least ${exact(spec.min, spec)}.`;
  if (value > spec.max) return `Too large: at most ${exact(spec.max, spec)}.`;
  return undefined;
}

function exact(value: number, spec: Bounds): string {
  return formatQuantity(value, spec.unit, EXACT_DIGITS);
}

function example(spec: Bounds): string {
  return exact(spec.default, spec);
}
