/** A formula as a tree. Operators: + - * / ^ (right-associative); 'negate' is unary minus. */
export type Expression =
  | {kind: 'number'; value: number}
  | {kind: 'name'; name: string}
  | {kind: 'negate'; operand: Expression}
  | {kind: 'binary'; operator: Operator; left: Expression; right: Expression}
  | {kind: 'call'; name: string; args: Expression[]};

export type Operator = '+' | '-' | '*' | '/' | '^';

/** Numbers by name, each in the unit of its value. */
export type Values = Readonly<Record<string, number>>;

/** What is wrong with a formula, an estimate model or a value in it; the text is for its author. */
export class EstimateError extends Error {
  override name = 'EstimateError';
}

/** Names that an expression reads, each once, in order of first use; function names are not among them. */
export function namesIn(expression: Expression): string[] {
  return [...new Set(collect(expression))];
}

function collect(expression: Expression): string[] {
  if (expression.kind === 'name') return [expression.name];
  if (expression.kind === 'negate') return collect(expression.operand);
  if (expression.kind === 'call') return expression.args.flatMap(collect);
  if (expression.kind === 'binary')
    return [...collect(expression.left), ...collect(expression.right)];
  return [];
}
