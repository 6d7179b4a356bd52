import { readFileSync } from 'node:fs';
import { compilePath, type Path } from './path.ts';

export type ParameterType =
  | 'string'
  | 'token'
  | 'reference'
  | 'date'
  | 'number'
  | 'quantity'
  | 'uri'
  | 'composite';

export interface SearchParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly paths: readonly Path[];
  /** Types a reference may point to; `any` where the specification allows all of them. */
  readonly targets: readonly string[] | 'any';
  /** Names of the parameters a composite joins, each read from one element that `paths` finds. */
  readonly components: readonly string[];
}

type Row = readonly [letter: string, paths: string, more?: string];
type Table = Readonly<Record<string, Readonly<Record<string, Row>>>>;

const TYPES: Readonly<Record<string, ParameterType>> = {
  s: 'string',
  t: 'token',
  r: 'reference',
  d: 'date',
  n: 'number',
  q: 'quantity',
  u: 'uri',
  c: 'composite',
};

const COMMON: Readonly<Record<string, Row>> = {
  _id: ['t', 'id'],
  _lastUpdated: ['d', 'meta.lastUpdated'],
  _profile: ['u', 'meta.profile'],
  _security: ['t', 'meta.security'],
  _source: ['u', 'meta.source'],
  _tag: ['t', 'meta.tag'],
};

/** For types the table does not list: enough to keep a patient's own. */
const UNLISTED: Readonly<Record<string, Row>> = {
  identifier: ['t', 'identifier'],
  patient: ['r', 'subject>Patient|patient>Patient', 'Patient'],
};

const table: Table = JSON.parse(
  readFileSync(new URL('../searchParameters.json', import.meta.url), 'utf8'),
);
const compiled = new Map<string, ReadonlyMap<string, SearchParameter>>();

/** Every search parameter of one type, by name. @see https://hl7.org/fhir/R4/searchparameter-registry.html */
export function parametersOf(type: string): ReadonlyMap<string, SearchParameter> {
  const known = compiled.get(type);
  if (known !== undefined) return known;
  const rows = { ...(Object.hasOwn(table, type) ? table[type] : UNLISTED), ...COMMON };
  const made = new Map(Object.entries(rows).map(([name, row]) => [name, compile(name, row)]));
  compiled.set(type, made);
  return made;
}

/** Types with search parameters of their own. */
export const LISTED_TYPES: readonly string[] = Object.keys(table);

function compile(name: string, [letter, paths, more = '']: Row): SearchParameter {
  const type = TYPES[letter];
  if (type === undefined) throw new Error(`Search parameter ${name} has unknown type ${letter}`);
  const words = more.split(' ').filter((word) => word !== '');
  return {
    name,
    type,
    paths: paths.split('|').map(compilePath),
    targets: type !== 'reference' || more === '*' ? 'any' : words,
    components: type === 'composite' ? words : [],
  };
}
