import {parseQuantity} from '../quantity';
import type {Unreadable} from './types';

export type NumberRead = {kind: 'number'; value: number} | {kind: 'unreadable'; reason: Unreadable};

/** Nothing in a system design is larger, and nobody types more: what is beyond is a slip. */
const LARGEST = 1e30;
const LONGEST = 40;

/**
 * Reads what a reader typed as the answer to a number question, in `unit`.
 *
 * Besides what `parseQuantity` takes ('3.2', '3,200', '3.2e3', '3.2k', '4 GB' where bytes are asked), it takes
 * '~3.2', '3.2 × 10^3', '10^6', '3.2 per second', '3.2 QPS'. It says why it cannot read the
 * rest: empty, negative, beyond 1e30, a number with a unit that does not fit, or no number at all.
 */
export function readNumber(typed: string, unit = ''): NumberRead {
  const text = tidy(typed);
  if (text === '') return unreadable('empty');
  if (text.length > LONGEST) return unreadable('absurd');
  const value = parseQuantity(text, unit);
  if (value !== undefined) return bounded(value);
  return unreadable(complaint(text));
}

/** One way to write approximations, powers of ten and minus signs. */
function tidy(typed: string): string {
  return typed
    .normalize('NFKC')
    .trim()
    .replace(/^(?:about|approximately|approx\.?|[~≈=])\s*/i, '')
    .replace(/[−–]/g, '-')
    .replace(/\s*[x×*·]\s*10\s*\^\s*([-+]?\d+)/i, 'e$1')
    .replace(/^10\s*\^\s*([-+]?\d+)/, '1e$1')
    .replace(/\s*per\s+sec(?:ond)?$/i, '/s')
    .replace(/\s*\b[qr]ps$/i, '/s')
    .trim();
}

function bounded(value: number): NumberRead {
  if (value < 0) return unreadable('negative');
  if (value > LARGEST) return unreadable('absurd');
  return {kind: 'number', value};
}

/** A readable number with something behind it has the wrong unit; anything else is no number. */
function complaint(text: string): Unreadable {
  const [number, rest] =
    /^(?:USD\s*|\$\s*)?(-?[\d.,_ ]*\d(?:e[-+]?\d+)?)\s*(.*)$/i.exec(text)?.slice(1) ?? [];
  const value = number === undefined ? undefined : parseQuantity(number, '');
  if (value === undefined) return /^-?\d+(\.\d+)?e\d{3,}$/i.test(text) ? 'absurd' : 'not a number';
  if (value < 0) return 'negative';
  return /^[\p{L}%$€£µ/ ]+$/u.test(rest ?? '') ? 'wrong unit' : 'not a number';
}

function unreadable(reason: Unreadable): NumberRead {
  return {kind: 'unreadable', reason};
}
