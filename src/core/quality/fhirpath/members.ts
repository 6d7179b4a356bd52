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

/** Hands every value of an element to `sink`; stops and returns true once `sink` returns true. */
export type Sink = (value: unknown) => boolean;

/** How to read one element of an object, whichever of its types was sent. */
export function memberReader(name: string): (focus: unknown, sink: Sink) => boolean {
  const names = [name, ...(CHOICES[name] ?? []).map((type) => name + type)];
  return (focus, sink) => {
    if (typeof focus !== 'object' || focus === null || Array.isArray(focus)) return false;
    const object = focus as Readonly<Record<string, unknown>>;
    for (const key of names) {
      const value = object[key];
      if (value !== undefined && value !== null) return handOver(value, sink);
    }
    return names.some((key) => object[`_${key}`] !== undefined) && sink(VALUELESS);
  };
}

/** How to read one type of a choice element: `value.ofType(Quantity)`. */
export function choiceReader(name: string, type: string) {
  const key = name + type.charAt(0).toUpperCase() + type.slice(1);
  return (focus: unknown, sink: Sink): boolean => {
    if (typeof focus !== 'object' || focus === null) return false;
    const object = focus as Readonly<Record<string, unknown>>;
    const value = object[key];
    if (value !== undefined && value !== null) return handOver(value, sink);
    return object[`_${key}`] !== undefined && sink(VALUELESS);
  };
}

export function isChoice(name: string): boolean {
  return name in CHOICES;
}

function handOver(value: unknown, sink: Sink): boolean {
  if (!Array.isArray(value)) return sink(value);
  for (const item of value) {
    if (item !== null && item !== undefined && sink(item)) return true;
  }
  return false;
}
