/** Elements FHIR R4 writes as `value[x]`, with the types that occur in the resources rules look at. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  value: [
    'Quantity',
    'CodeableConcept',
    'String',
    'Boolean',
    'Integer',
    'Range',
    'Ratio',
    'SampledData',
    'Time',
    'DateTime',
    'Period',
    'Decimal',
    'Code',
    'Coding',
    'Uri',
    'Url',
    'Date',
    'Reference',
    'Attachment',
    'Identifier',
    'Address',
  ],
  onset: ['DateTime', 'Age', 'Period', 'Range', 'String'],
  abatement: ['DateTime', 'Age', 'Period', 'Range', 'String'],
  effective: ['DateTime', 'Period', 'Timing', 'Instant'],
  medication: ['CodeableConcept', 'Reference'],
  performed: ['DateTime', 'Period', 'String', 'Age', 'Range'],
  occurrence: ['DateTime', 'String', 'Period', 'Timing'],
  occurred: ['DateTime', 'Period'],
  deceased: ['Boolean', 'DateTime', 'Age', 'Range', 'Date', 'String'],
  dose: ['Quantity', 'Range'],
  rate: ['Ratio', 'Range', 'Quantity'],
  asNeeded: ['Boolean', 'CodeableConcept'],
  reported: ['Boolean', 'Reference'],
  doseNumber: ['PositiveInt', 'String'],
  seriesDoses: ['PositiveInt', 'String'],
  start: ['Date', 'CodeableConcept'],
  due: ['Date', 'Duration'],
  detail: ['Quantity', 'Range', 'CodeableConcept', 'String', 'Boolean', 'Integer', 'Ratio'],
  born: ['Period', 'Date', 'String'],
  age: ['Age', 'Range', 'String'],
  collected: ['DateTime', 'Period'],
  bounds: ['Duration', 'Range', 'Period'],
  multipleBirth: ['Boolean', 'Integer'],
  product: ['CodeableConcept', 'Reference'],
  scheduled: ['Timing', 'Period', 'String'],
};

/** A primitive of which only extensions were sent: it is there and has no value. */
export const VALUELESS: unique symbol = Symbol('valueless');

/** Takes the values of an expression one by one; returns true once it wants no more. */
export type Sink<Env> = (value: unknown, env: Env) => boolean;

/**
 * How to hand every value of one element to `sink`, whichever of its types was sent.
 *
 * `sink` is known when the expression is compiled, so that evaluating it creates nothing.
 */
export function memberReader<Env>(name: string, sink: Sink<Env>): Sink<Env> {
  return name in CHOICES ? anyTypeReader(name, sink) : plainReader(name, sink);
}

/** How to read one type of a choice element: `value.ofType(Quantity)`. */
export function choiceReader<Env>(name: string, type: string, sink: Sink<Env>): Sink<Env> {
  return plainReader(name + type.charAt(0).toUpperCase() + type.slice(1), sink);
}

export function isChoice(name: string): boolean {
  return name in CHOICES;
}

/** Whether an element has any value: what `exists()` asks most. */
export function presenceReader(name: string): (focus: unknown) => boolean {
  const any = memberReader<undefined>(name, () => true);
  return (focus) => {
    if (typeof focus !== 'object' || focus === null) return false;
    const value = (focus as Readonly<Record<string, unknown>>)[name];
    // A list may hold nothing but nulls, and a choice has other names.
    return typeof value === 'string' || any(focus, undefined);
  };
}

/** The one value of an element; `undefined` where there is none, or more than one. */
export function valueReader(name: string): (focus: unknown) => unknown {
  let found: unknown;
  let count = 0;
  const walk = memberReader<undefined>(name, (value) => {
    found = value;
    count += 1;
    return count > 1;
  });
  return (focus) => {
    if (typeof focus !== 'object' || focus === null) return undefined;
    const value = (focus as Readonly<Record<string, unknown>>)[name];
    if (typeof value === 'string' || typeof value === 'number') return value;
    count = 0;
    walk(focus, undefined);
    return count === 1 && found !== VALUELESS ? found : undefined;
  };
}

function plainReader<Env>(key: string, sink: Sink<Env>): Sink<Env> {
  const hidden = `_${key}`;
  return (focus, env) => {
    if (typeof focus !== 'object' || focus === null) return false;
    const object = focus as Readonly<Record<string, unknown>>;
    const value = object[key];
    if (typeof value === 'object' ? value !== null : value !== undefined) {
      if (!Array.isArray(value)) return sink(value, env);
      for (let at = 0; at < value.length; at += 1) {
        const item: unknown = value[at];
        if (item !== null && item !== undefined && sink(item, env)) return true;
      }
      return false;
    }
    return object[hidden] !== undefined && sink(VALUELESS, env);
  };
}

/** Looks through the keys that were sent: there are fewer of them than types an element may have. */
function anyTypeReader<Env>(name: string, sink: Sink<Env>): Sink<Env> {
  const names = [name, ...(CHOICES[name] ?? []).map((type) => name + type)];
  const rank = new Map(names.flatMap((key, at) => [[key, at] as const, [`_${key}`, -1] as const]));
  return (focus, env) => {
    if (typeof focus !== 'object' || focus === null) return false;
    const object = focus as Readonly<Record<string, unknown>>;
    const plain = object[name];
    if (plain !== undefined && plain !== null) return handOver(plain, env, sink);
    let best = names.length;
    let found: unknown;
    let isHidden = false;
    for (const key in object) {
      const at = rank.get(key);
      if (at === undefined) continue;
      const value = object[key];
      if (at === -1) isHidden = true;
      else if (at < best && value !== null && value !== undefined) [best, found] = [at, value];
    }
    if (found !== undefined) return handOver(found, env, sink);
    return isHidden && sink(VALUELESS, env);
  };
}

function handOver<Env>(value: unknown, env: Env, sink: Sink<Env>): boolean {
  if (!Array.isArray(value)) return sink(value, env);
  return value.some((item) => item !== null && item !== undefined && sink(item, env));
}
