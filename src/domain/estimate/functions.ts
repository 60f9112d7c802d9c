import {sampleSizeProportion} from './sampleSize';

interface Callable {
  /** How many arguments it takes; 0 for any number from one on. */
  arguments: number;
  compute: (...args: number[]) => number;
}

/** The functions that a formula may call. */
export const FUNCTIONS: Readonly<Record<string, Callable>> = {
  min: {arguments: 0, compute: Math.min},
  max: {arguments: 0, compute: Math.max},
  ceil: {arguments: 1, compute: Math.ceil},
  floor: {arguments: 1, compute: Math.floor},
  round: {arguments: 1, compute: Math.round},
  sqrt: {arguments: 1, compute: Math.sqrt},
  log2: {arguments: 1, compute: Math.log2},
  ln: {arguments: 1, compute: Math.log},
  exp: {arguments: 1, compute: Math.exp},
  sampleSizeProportion: {arguments: 2, compute: sampleSizeProportion},
};
