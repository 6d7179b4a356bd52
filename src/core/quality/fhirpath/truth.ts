import { areEqual, isDateLike, ordered } from './operators.ts';
import type { Expression } from './parse.ts';
// A path may stand in a condition and a condition in a path, so these two files call each other.
import { single, stop, walkInto } from './walk.ts';

/** What a rule may ask for besides its resource. */
export interface Environment {
  /** The Patient resource of the same source. */
  readonly patient: unknown;
  /** `YYYY-MM-DDThh:mm:ssZ`; one clock for a whole run. */
  readonly now: string;
}

/** Three-valued: `undefined` is FHIRPath's empty, "cannot be said". */
export type Predicate = (focus: unknown, env: Environment) => boolean | undefined;

type Binary = Extract<Expression, { kind: 'binary' }>;

/** An expression as a condition. */
export function truthOf(expression: Expression): Predicate {
  if (expression.kind === 'binary') {
    const { operator, left, right } = expression;
    if (operator === 'and') return both(truthOf(left), truthOf(right));
    if (operator === 'or') return oneOfTexts(expression) ?? either(truthOf(left), truthOf(right));
    return comparison(expression);
  }
  if (expression.kind === 'call') {
    if (expression.name === 'exists') return walkInto(expression.of, stop);
    if (expression.name === 'empty') {
      const walk = walkInto(expression.of, stop);
      return (focus, env) => !walk(focus, env);
    }
    if (expression.name === 'not') {
      const inner = truthOf(expression.of);
      return (focus, env) => {
        const truth = inner(focus, env);
        return truth === undefined ? undefined : !truth;
      };
    }
  }
  const read = single(expression);
  return (focus, env) => {
    const value = read(focus, env);
    return typeof value === 'boolean' ? value : undefined;
  };
}

function both(left: Predicate, right: Predicate): Predicate {
  return (focus, env) => {
    const one = left(focus, env);
    if (one === false) return false;
    const other = right(focus, env);
    if (other === false) return false;
    return one === undefined ? undefined : other;
  };
}

function either(left: Predicate, right: Predicate): Predicate {
  return (focus, env) => {
    const one = left(focus, env);
    if (one === true) return true;
    const other = right(focus, env);
    if (other === true) return true;
    return one === undefined ? undefined : other;
  };
}

function comparison(expression: Binary): Predicate {
  const { operator, left, right } = expression;
  if (operator === 'in') return membership(left, right);
  if (operator === '=') {
    const known = oneOfTexts(expression);
    if (known !== undefined) return known;
  }
  const [one, other] = [single(left), single(right)];
  if (operator === '=' || operator === '!=') {
    const wanted = operator === '=';
    return (focus, env) => {
      const equal = areEqual(one(focus, env), other(focus, env));
      return equal === undefined ? undefined : equal === wanted;
    };
  }
  const test = ordered(operator);
  return (focus, env) => test(one(focus, env), other(focus, env));
}

function membership(left: Expression, right: Expression): Predicate {
  const read = single(left);
  let value: unknown;
  const walk = walkInto(right, (candidate) => areEqual(value, candidate) === true);
  return (focus, env) => {
    value = read(focus, env);
    return value === undefined ? undefined : walk(focus, env);
  };
}

/** `code = 'a' or code = 'b'`, of texts that are no dates, asks once. */
function oneOfTexts(expression: Binary): Predicate | undefined {
  const pairs = equationsOf(expression);
  const [first] = pairs ?? [];
  if (pairs === undefined || first === undefined) return undefined;
  const subject = JSON.stringify(first.left);
  if (pairs.some(({ left }) => JSON.stringify(left) !== subject)) return undefined;
  const read = single(first.left);
  const [text, ...more] = pairs.map((pair) => pair.text);
  if (more.length === 0) {
    return (focus, env) => {
      const value = read(focus, env);
      return value === undefined ? undefined : value === text;
    };
  }
  const texts = new Set<unknown>([text, ...more]);
  return (focus, env) => {
    const value = read(focus, env);
    return value === undefined ? undefined : texts.has(value);
  };
}

/** The equations an `or` consists of; `undefined` where it holds anything else. */
function equationsOf(
  expression: Expression,
): readonly { readonly left: Expression; readonly text: string }[] | undefined {
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'or') {
    const [one, other] = [equationsOf(left), equationsOf(right)];
    return one === undefined || other === undefined ? undefined : [...one, ...other];
  }
  const isText = right.kind === 'literal' && typeof right.value === 'string';
  if (operator !== '=' || !isText || isDateLike(right.value)) return undefined;
  return [{ left, text: String(right.value) }];
}
