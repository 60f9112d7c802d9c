import {own} from './own';
import {sampleSizeProportion} from './sampleSize';

interface Callable {
  /** Fewest and most arguments. */
  arity: [number, number];
  compute: (...args: number[]) => number;
}

/** The functions that a formula may call. */
export const FUNCTIONS: Readonly<Record<string, Callable>> = {
  min: {arity: [1, Infinity], compute: Math.min},
  max: {arity: [1, Infinity], compute: Math.max},
  ceil: {arity: [1, 1], compute: Math.ceil},
  floor: {arity: [1, 1], compute: Math.floor},
  round: {arity: [1, 1], compute: Math.round},
  sqrt: {arity: [1, 1], compute: Math.sqrt},
  log2: {arity: [1, 1], compute: Math.log2},
  ln: {arity: [1, 1], compute: Math.log},
  exp: {arity: [1, 1], compute: Math.exp},
  sampleSizeProportion: {arity: [2, 2], compute: sampleSizeProportion},
};

/** The function of this name, or undefined; inherited object properties are not functions of the language. */
export function functionNamed(name: string): Callable | undefined {
  return own(FUNCTIONS, name);
}
