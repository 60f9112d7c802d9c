import {EstimateError, type Expression, type Operator} from './expression';
import {FUNCTIONS} from './functions';
import {own} from './own';

const TOKEN = /\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?|[a-z][a-z0-9]*|\S/gi;
const MAX_LENGTH = 500;
const MAX_DEPTH = 50;

/** Where the parser stands: `tokens[at]` is next; `depth` counts open parentheses and signs. */
interface Cursor {
  formula: string;
  tokens: string[];
  at: number;
  depth: number;
}

/**
 * Parses a formula such as 'dailyUsers * requestsPerUser / day'. Nothing is ever executed as code.
 * Precedence from low to high: + and -, * and /, unary minus, ^ (right-associative), calls and parentheses.
 * Throws an EstimateError that quotes the formula and says what was found; never any other error.
 */
export function parseExpression(formula: string): Expression {
  if (formula.length > MAX_LENGTH) throw new EstimateError(`Split the formula '${formula}'.`);
  const cursor = {formula, tokens: formula.match(TOKEN) ?? [], at: 0, depth: 0};
  const expression = sum(cursor);
  if (cursor.at < cursor.tokens.length) throw unexpected(cursor, 'an operator or the end');
  return expression;
}

function unexpected(
  {formula, tokens, at}: Cursor,
  wanted: string,
  found = tokens[at] ?? 'its end',
) {
  return new EstimateError(`In the formula '${formula}': found ${found}, expected ${wanted}.`);
}

function take(cursor: Cursor, wanted: string): string | undefined {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || !wanted.includes(token)) return undefined;
  cursor.at += 1;
  return token;
}

function expect(cursor: Cursor, wanted: string): void {
  if (!take(cursor, wanted)) throw unexpected(cursor, wanted);
}

/** Parses one level deeper, so that no text can exhaust the stack. */
function deeper(cursor: Cursor, parse: (cursor: Cursor) => Expression): Expression {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) throw unexpected(cursor, 'less nesting');
  const expression = parse(cursor);
  cursor.depth -= 1;
  return expression;
}

function sum(cursor: Cursor): Expression {
  return chain(cursor, '+-', () => chain(cursor, '*/', () => signed(cursor)));
}

function chain(cursor: Cursor, operators: string, next: () => Expression): Expression {
  let left = next();
  for (let taken = take(cursor, operators); taken; taken = take(cursor, operators)) {
    left = {kind: 'binary', operator: taken as Operator, left, right: next()};
  }
  return left;
}

function signed(cursor: Cursor): Expression {
  if (take(cursor, '-')) return {kind: 'negate', operand: deeper(cursor, signed)};
  const base = atom(cursor);
  if (!take(cursor, '^')) return base;
  return {kind: 'binary', operator: '^', left: base, right: deeper(cursor, signed)};
}

function atom(cursor: Cursor): Expression {
  const token = cursor.tokens[cursor.at] ?? '';
  if (/^[a-z]/i.test(token)) return nameOrCall(cursor, token);
  if (/^\d/.test(token)) return number(cursor, token);
  if (!take(cursor, '(')) throw unexpected(cursor, 'a number, a name or (');
  const inner = deeper(cursor, sum);
  expect(cursor, ')');
  return inner;
}

function number(cursor: Cursor, token: string): Expression {
  const value = Number(token.replaceAll('_', ''));
  if (!Number.isFinite(value)) throw unexpected(cursor, 'a number under 1e308');
  cursor.at += 1;
  return {kind: 'number', value};
}

function nameOrCall(cursor: Cursor, name: string): Expression {
  cursor.at += 1;
  if (!take(cursor, '(')) return {kind: 'name', name};
  const args: Expression[] = [];
  do args.push(deeper(cursor, sum));
  while (take(cursor, ','));
  expect(cursor, ')');
  const called = own(FUNCTIONS, name);
  if (!called)
    throw unexpected(cursor, `one of ${Object.keys(FUNCTIONS).join(', ')}`, `${name}(…)`);
  if (called.arguments && called.arguments !== args.length) {
    throw unexpected(cursor, `${called.arguments}`, `${name} with ${args.length} arguments`);
  }
  return {kind: 'call', name, args};
}
