import { moveDate } from './dateMath.ts';
import { choiceReader, isChoice, memberReader, type Sink, VALUELESS } from './members.ts';
import { areEqual, isDefinite, ordered, toText } from './operators.ts';
import { type Expression, parseExpression } from './parse.ts';

/** What a rule may ask for besides its resource. */
export interface Environment {
  /** The Patient resource of the same source. */
  readonly patient: unknown;
  /** `YYYY-MM-DDThh:mm:ssZ`; one clock for a whole run. */
  readonly now: string;
}

/** Three-valued: `undefined` is FHIRPath's empty, "cannot be said". */
export type Predicate = (resource: unknown, environment: Environment) => boolean | undefined;

/** Hands the values of an expression to `sink` one by one; true once `sink` has asked to stop. */
type Walk = (focus: unknown, environment: Environment, sink: Sink) => boolean;

/**
 * Compiles a FHIRPath expression of the catalog to a plain function.
 *
 * Values are pushed, never collected, so `exists()` stops at the first. Throws at compile time for
 * what the subset lacks; the function itself never throws.
 */
export function compilePredicate(source: string): Predicate {
  return truthOf(parseExpression(source));
}

function truthOf(expression: Expression): Predicate {
  if (expression.kind === 'binary') {
    const { operator, left, right } = expression;
    if (operator === 'and') return both(truthOf(left), truthOf(right));
    if (operator === 'or') return either(truthOf(left), truthOf(right));
    return comparison(operator, left, right);
  }
  if (expression.kind === 'call') {
    const walk = walkOf(expression.of);
    if (expression.name === 'exists') return (focus, env) => walk(focus, env, stop);
    if (expression.name === 'empty') return (focus, env) => !walk(focus, env, stop);
    if (expression.name === 'not') {
      const inner = truthOf(expression.of);
      return (focus, env) => {
        const truth = inner(focus, env);
        return truth === undefined ? undefined : !truth;
      };
    }
  }
  const walk = walkOf(expression);
  return (focus, env) => {
    const value = single(walk, focus, env);
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

function comparison(operator: string, left: Expression, right: Expression): Predicate {
  const [one, other] = [walkOf(left), walkOf(right)];
  if (operator === 'in') {
    return (focus, env) => {
      const value = single(one, focus, env);
      if (!isDefinite(value)) return undefined;
      return other(focus, env, (candidate) => areEqual(value, candidate) === true);
    };
  }
  if (operator === '=' || operator === '!=') {
    const wanted = operator === '=';
    return (focus, env) => {
      const equal = areEqual(single(one, focus, env), single(other, focus, env));
      return equal === undefined ? undefined : equal === wanted;
    };
  }
  const test = ordered(operator);
  return (focus, env) => test(single(one, focus, env), single(other, focus, env));
}

function walkOf(expression: Expression): Walk {
  switch (expression.kind) {
    case 'literal':
      return (_focus, _env, sink) => sink(expression.value);
    case 'date':
      return (_focus, _env, sink) => sink(expression.text);
    case 'this':
      return (focus, _env, sink) => sink(focus);
    case 'variable':
      if (expression.name !== 'patient') throw new SyntaxError(`Unknown %${expression.name}`);
      return (_focus, env, sink) => env.patient !== undefined && sink(env.patient);
    case 'member':
      return memberWalk(expression.of, memberReader(expression.name));
    case 'binary':
      return binaryWalk(expression);
    case 'call':
      return callWalk(expression);
    case 'span':
      throw new SyntaxError('A span of time stands only after + or -');
  }
}

function memberWalk(of: Expression, read: (focus: unknown, sink: Sink) => boolean): Walk {
  if (of.kind === 'this') return (focus, _env, sink) => read(focus, sink);
  const walk = walkOf(of);
  return (focus, env, sink) => walk(focus, env, (value) => read(value, sink));
}

function binaryWalk(expression: Extract<Expression, { kind: 'binary' }>): Walk {
  const { operator, left, right } = expression;
  if (operator === '|') {
    const [one, other] = [walkOf(left), walkOf(right)];
    return (focus, env, sink) => one(focus, env, sink) || other(focus, env, sink);
  }
  if (right.kind === 'span' && (operator === '+' || operator === '-')) {
    const amount = operator === '+' ? right.amount : -right.amount;
    return singleWalk(left, (value) =>
      typeof value === 'string' ? moveDate(value, amount, right.unit) : undefined,
    );
  }
  const calculate = ARITHMETIC[operator];
  if (calculate === undefined) {
    const truth = truthOf(expression);
    return (focus, env, sink) => emit(truth(focus, env), sink);
  }
  const [one, other] = [walkOf(left), walkOf(right)];
  return (focus, env, sink) =>
    emit(calculate(single(one, focus, env), single(other, focus, env)), sink);
}

const numbers =
  (calculate: (one: number, other: number) => number | undefined) =>
  (one: unknown, other: unknown): unknown =>
    typeof one === 'number' && typeof other === 'number' ? calculate(one, other) : undefined;

const ARITHMETIC: Readonly<Record<string, (one: unknown, other: unknown) => unknown>> = {
  '&': (one, other) => `${isDefinite(one) ? one : ''}${isDefinite(other) ? other : ''}`,
  '+': (one, other) =>
    typeof one === 'string' && typeof other === 'string'
      ? one + other
      : numbers((a, b) => a + b)(one, other),
  '-': numbers((one, other) => one - other),
  '*': numbers((one, other) => one * other),
  '/': numbers((one, other) => (other === 0 ? undefined : one / other)),
  div: numbers((one, other) => (other === 0 ? undefined : Math.trunc(one / other))),
  mod: numbers((one, other) => (other === 0 ? undefined : one % other)),
};

type Call = Extract<Expression, { kind: 'call' }>;

function callWalk(call: Call): Walk {
  const { name, of, parameters } = call;
  const [first] = parameters;
  if (name === 'exists' || name === 'empty' || name === 'not') {
    const truth = truthOf(call);
    return (focus, env, sink) => emit(truth(focus, env), sink);
  }
  if (name === 'today') return (_focus, env, sink) => sink(env.now.slice(0, 10));
  if (name === 'now') return (_focus, env, sink) => sink(env.now);
  if (name === 'where' && first !== undefined) return whereWalk(of, truthOf(first));
  if (name === 'select' && first !== undefined) {
    const [outer, inner] = [walkOf(of), walkOf(first)];
    return (focus, env, sink) => outer(focus, env, (value) => inner(value, env, sink));
  }
  if (name === 'toString') return singleWalk(of, toText);
  if (name === 'ofType' && first?.kind === 'member') return typeWalk(of, first.name);
  if (name === 'extension' && first?.kind === 'literal') {
    return whereWalk(
      { kind: 'member', of, name: 'extension' },
      truthOf(parseExpression(`url = '${first.value}'`)),
    );
  }
  return COLLECTION[name]?.(walkOf(of)) ?? textWalk(name, of, parameters);
}

function whereWalk(of: Expression, criterion: Predicate): Walk {
  const walk = walkOf(of);
  return (focus, env, sink) =>
    walk(focus, env, (value) => criterion(value, env) === true && sink(value));
}

/** `value.ofType(Quantity)` reads one property; `resource.ofType(Patient)` filters. */
function typeWalk(of: Expression, type: string): Walk {
  if (of.kind === 'member' && isChoice(of.name)) {
    return memberWalk(of.of, choiceReader(of.name, type));
  }
  const walk = walkOf(of);
  return (focus, env, sink) =>
    walk(
      focus,
      env,
      (value) => (value as { resourceType?: unknown } | null)?.resourceType === type && sink(value),
    );
}

const COLLECTION: Readonly<Record<string, (walk: Walk) => Walk>> = {
  count: (walk) => (focus, env, sink) => {
    let count = 0;
    walk(focus, env, () => {
      count += 1;
      return false;
    });
    return sink(count);
  },
  first: (walk) => (focus, env, sink) => {
    let found: unknown;
    return walk(focus, env, (value) => {
      found = value;
      return true;
    })
      ? sink(found)
      : false;
  },
  distinct: (walk) => (focus, env, sink) => {
    const seen = new Set<string>();
    return walk(focus, env, (value) => {
      const key = JSON.stringify(value) ?? '';
      if (seen.has(key)) return false;
      seen.add(key);
      return sink(value);
    });
  },
  isDistinct: (walk) => (focus, env, sink) => {
    const seen = new Set<string>();
    return sink(
      !walk(focus, env, (value) => {
        const size = seen.size;
        return seen.add(JSON.stringify(value) ?? '').size === size;
      }),
    );
  },
};

function textWalk(name: string, of: Expression, parameters: readonly Expression[]): Walk {
  const texts = parameters.map((parameter) =>
    parameter.kind === 'literal' ? parameter.value : undefined,
  );
  const make = TEXT[name];
  if (make === undefined || texts.includes(undefined)) throw new SyntaxError(`No ${name}() here`);
  const apply = make(texts as readonly (string | number)[]);
  return singleWalk(of, (value) => (typeof value === 'string' ? apply(value) : undefined));
}

const TEXT: Readonly<
  Record<string, (parameters: readonly (string | number)[]) => (text: string) => unknown>
> = {
  matches: ([pattern]) => {
    const regex = new RegExp(String(pattern), 'su');
    return (text) => regex.test(text);
  },
  replaceMatches: ([pattern, by]) => {
    const regex = new RegExp(String(pattern), 'gsu');
    return (text) => text.replace(regex, String(by));
  },
  length: () => (text) => text.length,
  lower: () => (text) => text.toLowerCase(),
  substring: ([from, length]) => {
    const start = Number(from);
    const end = length === undefined ? undefined : start + Number(length);
    return (text) => (start < text.length ? text.slice(start, end) : undefined);
  },
};

function singleWalk(of: Expression, map: (value: unknown) => unknown): Walk {
  const walk = walkOf(of);
  return (focus, env, sink) => emit(map(single(walk, focus, env)), sink);
}

/** The one value of an expression; `undefined` where there is none, or more than one. */
function single(walk: Walk, focus: unknown, env: Environment): unknown {
  let found: unknown;
  let count = 0;
  walk(focus, env, (value) => {
    found = value;
    count += 1;
    return count > 1;
  });
  return count === 1 && found !== VALUELESS ? found : undefined;
}

function emit(value: unknown, sink: Sink): boolean {
  return value !== undefined && sink(value);
}

function stop(): boolean {
  return true;
}
