/**
 * The part of FHIRPath the rule catalog is written in, as a tree.
 *
 * @see http://hl7.org/fhirpath/N1
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'span'; readonly amount: number; readonly unit: string }
  | { readonly kind: 'this' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string }
  | {
      readonly kind: 'call';
      readonly of: Expression;
      readonly name: string;
      readonly parameters: readonly Expression[];
    }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Lowest binding first, as the grammar of FHIRPath orders them. */
const LEVELS: readonly (readonly string[])[] = [
  ['or', 'xor'],
  ['and'],
  ['in', 'contains'],
  ['=', '!=', '~'],
  ['<', '>', '<=', '>='],
  ['|'],
  ['+', '-', '&'],
  ['*', '/', 'div', 'mod'],
];

const UNITS = /^(year|month|week|day|hour|minute)s?$/;
const TOKEN =
  /\s*(?:(@[\dT:.Z+-]+)|(\d+(?:\.\d+)?)|('(?:[^'\\]|\\.)*')|(%?[A-Za-z_]\w*|\$this)|(`[^`]+`)|(<=|>=|!=|[-=<>|+&*/().,~]))/y;

interface Token {
  /** `name` is a word in backticks: an element, never an operator. */
  readonly kind: 'date' | 'number' | 'text' | 'word' | 'name' | 'sign';
  readonly text: string;
}

/** Reads an expression. Throws on anything outside the subset: a rule that cannot run is a bug. */
export function parseExpression(source: string): Expression {
  const tokens = tokenize(source);
  const reader = { tokens, at: 0, source };
  const expression = parseLevel(reader, 0);
  if (reader.at < tokens.length) throw new SyntaxError(`Unread rest in: ${source}`);
  return expression;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly source: string;
}

function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(source);
    if (match === null) throw new SyntaxError(`Not FHIRPath: ${source}`);
    const kinds = ['date', 'number', 'text', 'word', 'name', 'sign'] as const;
    const group = match.slice(1).findIndex((text) => text !== undefined);
    const kind = kinds[group];
    if (kind !== undefined) tokens.push({ kind, text: match[group + 1] ?? '' });
  }
  return tokens;
}

function parseLevel(reader: Reader, level: number): Expression {
  const operators = LEVELS[level];
  if (operators === undefined) return parsePath(reader);
  let left = parseLevel(reader, level + 1);
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token.kind === 'text' || !operators.includes(token.text))
      return left;
    reader.at += 1;
    left = { kind: 'binary', operator: token.text, left, right: parseLevel(reader, level + 1) };
  }
}

function parsePath(reader: Reader): Expression {
  let expression = parseTerm(reader);
  while (takeSign(reader, '.')) expression = parseStep(reader, expression);
  return expression;
}

function parseTerm(reader: Reader): Expression {
  const token = next(reader);
  if (token.kind === 'text') return { kind: 'literal', value: unquote(token.text) };
  if (token.kind === 'date') return { kind: 'date', text: token.text.slice(1) };
  if (token.kind === 'number') return parseNumber(reader, Number(token.text));
  if (token.text === '(') {
    const inner = parseLevel(reader, 0);
    expectSign(reader, ')');
    return inner;
  }
  if (token.text === 'true' || token.text === 'false') {
    return { kind: 'literal', value: token.text === 'true' };
  }
  if (token.text === '$this') return { kind: 'this' };
  if (token.text.startsWith('%')) return { kind: 'variable', name: token.text.slice(1) };
  reader.at -= 1;
  return parseStep(reader, { kind: 'this' });
}

/** `30 days` is a span of time, `30` a number. */
function parseNumber(reader: Reader, amount: number): Expression {
  const unit = UNITS.exec(reader.tokens[reader.at]?.text ?? '')?.[1];
  if (unit === undefined) return { kind: 'literal', value: amount };
  reader.at += 1;
  return { kind: 'span', amount, unit };
}

function parseStep(reader: Reader, of: Expression): Expression {
  const token = next(reader);
  if (token.kind === 'name') return { kind: 'member', of, name: token.text.slice(1, -1) };
  if (token.kind !== 'word') throw new SyntaxError(`Not a path at ${token.text}: ${reader.source}`);
  if (!takeSign(reader, '(')) return { kind: 'member', of, name: token.text };
  const parameters: Expression[] = [];
  while (!takeSign(reader, ')')) {
    parameters.push(parseLevel(reader, 0));
    takeSign(reader, ',');
  }
  return { kind: 'call', of, name: token.text, parameters };
}

function next(reader: Reader): Token {
  const token = reader.tokens[reader.at];
  if (token === undefined) throw new SyntaxError(`Ends too early: ${reader.source}`);
  reader.at += 1;
  return token;
}

function takeSign(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || token.text !== sign) return false;
  reader.at += 1;
  return true;
}

function expectSign(reader: Reader, sign: string): void {
  if (!takeSign(reader, sign)) throw new SyntaxError(`Expected ${sign}: ${reader.source}`);
}

function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, '$1');
}
