import { moveDate } from './dateMath.ts';
import { ARITHMETIC, identityOf, TEXT } from './functions.ts';
import {
  choiceReader,
  isChoice,
  memberReader,
  presenceReader,
  VALUELESS,
  valueReader,
} from './members.ts';
import { toText } from './operators.ts';
import { type Expression, parseExpression } from './parse.ts';
import { type Environment, truthOf } from './truth.ts';
import { isEveryResource, resourcesOf } from './wholeRecord.ts';

/** Walks the values of an expression into what follows; true once that wants no more. */
type Walk = (focus: unknown, env: Environment) => boolean;
type Read = (focus: unknown, env: Environment) => unknown;
type Binary = Extract<Expression, { kind: 'binary' }>;
type Call = Extract<Expression, { kind: 'call' }>;

/** An expression as a walk over its values, each handed to `sink`. */
export function walkInto(expression: Expression, sink: Walk): Walk {
  switch (expression.kind) {
    case 'literal':
      return (_focus, env) => sink(expression.value, env);
    case 'date':
      return (_focus, env) => sink(expression.text, env);
    case 'this':
      return sink;
    case 'variable':
      if (expression.name !== 'patient') throw new SyntaxError(`Unknown %${expression.name}`);
      return (_focus, env) => env.patient !== undefined && sink(env.patient, env);
    case 'member': {
      const { of, name } = expression;
      return walkInto(of, sink === stop ? presenceReader(name) : memberReader(name, sink));
    }
    case 'binary':
      return binaryInto(expression, sink);
    case 'call':
      return callInto(expression, sink);
    case 'span':
      throw new SyntaxError('A span of time stands only after + or -');
  }
}

function binaryInto(expression: Binary, sink: Walk): Walk {
  const { operator, left, right } = expression;
  if (operator === '|') {
    const [one, other] = [walkInto(left, sink), walkInto(right, sink)];
    return (focus, env) => one(focus, env) || other(focus, env);
  }
  if (right.kind === 'span' && (operator === '+' || operator === '-')) {
    const amount = operator === '+' ? right.amount : -right.amount;
    const move = (value: unknown) =>
      typeof value === 'string' ? moveDate(value, amount, right.unit) : undefined;
    return emitting(mapped(left, move), sink);
  }
  const calculate = ARITHMETIC[operator];
  if (calculate === undefined) return emitting(truthOf(expression), sink);
  const [one, other] = [single(left), single(right)];
  return emitting((focus, env) => calculate(one(focus, env), other(focus, env)), sink);
}

function callInto(call: Call, sink: Walk): Walk {
  const { name, of, parameters } = call;
  const [first] = parameters;
  if (name === 'exists' || name === 'empty' || name === 'not') return emitting(truthOf(call), sink);
  if (name === 'today') return (_focus, env) => sink(env.now.slice(0, 10), env);
  if (name === 'now') return (_focus, env) => sink(env.now, env);
  if (name === 'where' && first !== undefined) return whereInto(of, first, sink);
  if (name === 'select' && first !== undefined) return walkInto(of, walkInto(first, sink));
  if (name === 'toString') return emitting(mapped(of, toText), sink);
  if (name === 'ofType' && first?.kind === 'member') return typeInto(of, first.name, sink);
  if (name === 'extension' && first?.kind === 'literal') {
    const extension: Expression = { kind: 'member', of, name: 'extension' };
    return whereInto(extension, parseExpression(`url = '${first.value}'`), sink);
  }
  return COLLECTION[name]?.(of, sink) ?? emitting(textRead(name, of, parameters), sink);
}

function whereInto(of: Expression, criterion: Expression, sink: Walk): Walk {
  const holds = truthOf(criterion);
  return walkInto(of, (value, env) => holds(value, env) === true && sink(value, env));
}

/** `value.ofType(Quantity)` reads one property; `resource.ofType(Patient)` filters. */
function typeInto(of: Expression, type: string, sink: Walk): Walk {
  if (of.kind === 'member' && isChoice(of.name)) {
    return walkInto(of.of, choiceReader(of.name, type, sink));
  }
  const filter = walkInto(
    of,
    (value, env) =>
      (value as { resourceType?: unknown } | null)?.resourceType === type && sink(value, env),
  );
  if (!isEveryResource(of)) return filter;
  return (focus, env) => {
    const held = resourcesOf(focus, type);
    return held === undefined ? filter(focus, env) : held.some((value) => sink(value, env));
  };
}

const COLLECTION: Readonly<Record<string, (of: Expression, sink: Walk) => Walk>> = {
  count: (of, sink) => {
    let count = 0;
    const walk = walkInto(of, () => {
      count += 1;
      return false;
    });
    return (focus, env) => {
      count = 0;
      walk(focus, env);
      return sink(count, env);
    };
  },
  first: (of, sink) => {
    let found: unknown;
    const walk = walkInto(of, (value) => {
      found = value;
      return true;
    });
    return (focus, env) => walk(focus, env) && sink(found, env);
  },
  distinct: (of, sink) => {
    const seen = new Set<unknown>();
    const walk = walkInto(of, (value, env) => {
      const before = seen.size;
      return seen.add(identityOf(value)).size > before && sink(value, env);
    });
    return (focus, env) => {
      seen.clear();
      return walk(focus, env);
    };
  },
  isDistinct: (of, sink) => {
    const seen = new Set<unknown>();
    const repeats = walkInto(of, (value) => {
      const before = seen.size;
      return seen.add(identityOf(value)).size === before;
    });
    return (focus, env) => {
      const isDistinct = !repeats(focus, env);
      seen.clear();
      return sink(isDistinct, env);
    };
  },
};

function textRead(name: string, of: Expression, parameters: readonly Expression[]): Read {
  const texts = parameters.map((parameter) =>
    parameter.kind === 'literal' ? parameter.value : undefined,
  );
  const make = TEXT[name];
  if (make === undefined || texts.includes(undefined)) throw new SyntaxError(`No ${name}() here`);
  const apply = make(texts as readonly (string | number)[]);
  return mapped(of, (value) => (typeof value === 'string' ? apply(value) : undefined));
}

function mapped(of: Expression, map: (value: unknown) => unknown): Read {
  const read = single(of);
  return (focus, env) => map(read(focus, env));
}

/** Reads the one value of an expression; `undefined` where there is none, or more than one. */
export function single(expression: Expression): Read {
  if (expression.kind === 'literal') return () => expression.value;
  if (expression.kind === 'member' && expression.of.kind === 'this') {
    return valueReader(expression.name);
  }
  let found: unknown;
  let count = 0;
  const walk = walkInto(expression, (value) => {
    found = value;
    count += 1;
    return count > 1;
  });
  const read: Read = (focus, env) => {
    count = 0;
    walk(focus, env);
    return count === 1 && found !== VALUELESS ? found : undefined;
  };
  return dependsOnFocus(expression) ? read : oncePerRun(read);
}

/** Every value is the same for all resources of a run: `now() - 2 years`, `%patient.birthDate`. */
function dependsOnFocus(expression: Expression): boolean {
  switch (expression.kind) {
    case 'this':
      return true;
    case 'member':
      return dependsOnFocus(expression.of);
    case 'binary':
      return dependsOnFocus(expression.left) || dependsOnFocus(expression.right);
    case 'call':
      // The parameters look at the values of the path, not at what the path starts from.
      return (
        expression.name !== 'now' && expression.name !== 'today' && dependsOnFocus(expression.of)
      );
    default:
      return false;
  }
}

function oncePerRun(read: Read): Read {
  let run: Environment | undefined;
  let value: unknown;
  return (focus, env) => {
    if (env !== run) {
      value = read(focus, env);
      run = env;
    }
    return value;
  };
}

function emitting(read: Read, sink: Walk): Walk {
  return (focus, env) => {
    const value = read(focus, env);
    return value !== undefined && sink(value, env);
  };
}

export function stop(): boolean {
  return true;
}
