import {EstimateError, type Expression, type Operator} from './expression';
import {FUNCTIONS, functionNamed} from './functions';

const TOKEN = /\s*(?:(\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?)|([A-Za-z][A-Za-z0-9]*)|([-+*/^(),]))/iy;
const MAX_LENGTH = 500;
const MAX_DEPTH = 50;

interface Token {
  kind: 'number' | 'name' | 'symbol' | 'end';
  text: string;
}

const END: Token = {kind: 'end', text: ''};

/**
 * Parses a formula such as 'dailyUsers * requestsPerUser / 86_400'. Nothing is ever executed as code.
 * Throws an EstimateError that quotes the formula and says what was found; never any other error.
 */
export function parseExpression(formula: string): Expression {
  if (formula.length > MAX_LENGTH) {
    throw new EstimateError(
      `The formula has ${formula.length} characters; split it: at most ${MAX_LENGTH}.`,
    );
  }
  return new Parser(formula, tokenize(formula)).parse();
}

function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  const text = formula.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match)
      throw unexpected(
        formula,
        `'${text.slice(at).trimStart()[0]}'`,
        'a number, a name, an operator',
      );
    const kind = match[1] ? 'number' : match[2] ? 'name' : 'symbol';
    tokens.push({kind, text: match[1] ?? match[2] ?? match[3] ?? ''});
  }
  return tokens;
}

function unexpected(formula: string, found: string, wanted: string): EstimateError {
  return new EstimateError(`In the formula '${formula}': found ${found}, expected ${wanted}.`);
}

/** Recursive descent; precedence from low to high: sum, product, unary minus, power, atom. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly formula: string,
    private readonly tokens: Token[],
  ) {}

  parse(): Expression {
    const expression = this.sum();
    if (this.token.kind !== 'end') throw this.error('an operator or the end');
    return expression;
  }

  private get token(): Token {
    return this.tokens[this.at] ?? END;
  }

  private take(...symbols: string[]): string | undefined {
    const {kind, text} = this.token;
    if (kind !== 'symbol' || !symbols.includes(text)) return undefined;
    this.at += 1;
    return text;
  }

  private error(wanted: string): EstimateError {
    return unexpected(
      this.formula,
      this.token.kind === 'end' ? 'its end' : `'${this.token.text}'`,
      wanted,
    );
  }

  private sum(): Expression {
    if ((this.depth += 1) > MAX_DEPTH) throw this.error('fewer nested parentheses');
    const expression = this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.signed()));
    this.depth -= 1;
    return expression;
  }

  private chain(symbols: string[], next: () => Expression): Expression {
    let left = next();
    for (let operator = this.take(...symbols); operator; operator = this.take(...symbols)) {
      left = {kind: 'binary', operator: operator as Operator, left, right: next()};
    }
    return left;
  }

  private signed(): Expression {
    if ((this.depth += 1) > MAX_DEPTH) throw this.error('fewer signs in a row');
    const negative = this.take('-');
    const expression: Expression = negative
      ? {kind: 'negate', operand: this.signed()}
      : this.power();
    this.depth -= 1;
    return expression;
  }

  private power(): Expression {
    const base = this.atom();
    return this.take('^')
      ? {kind: 'binary', operator: '^', left: base, right: this.signed()}
      : base;
  }

  private atom(): Expression {
    const {kind, text} = this.token;
    if (kind === 'number') return this.number(text);
    if (kind === 'name') return this.nameOrCall(text);
    if (!this.take('(')) throw this.error('a number, a name or (');
    const inner = this.sum();
    if (!this.take(')')) throw this.error(')');
    return inner;
  }

  private number(text: string): Expression {
    const value = Number(text.replaceAll('_', ''));
    if (!Number.isFinite(value)) throw this.error('a number under 1e308');
    this.at += 1;
    return {kind: 'number', value};
  }

  private nameOrCall(name: string): Expression {
    this.at += 1;
    if (!this.take('(')) return {kind: 'name', name};
    const args: Expression[] = [];
    if (!this.take(')')) {
      do args.push(this.sum());
      while (this.take(','));
      if (!this.take(')')) throw this.error(') or a comma');
    }
    this.checkCall(name, args.length);
    return {kind: 'call', name, args};
  }

  private checkCall(name: string, count: number): void {
    const called = functionNamed(name);
    const [fewest, most] = called?.arity ?? [0, 0];
    if (!called)
      throw unexpected(this.formula, `${name}(…)`, `one of ${Object.keys(FUNCTIONS).join(', ')}`);
    if (count < fewest || count > most) {
      throw unexpected(
        this.formula,
        `${name} with ${count} arguments`,
        `${fewest}${most > fewest ? ' or more' : ''}`,
      );
    }
  }
}
