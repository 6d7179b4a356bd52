import {
  type Check,
  count,
  either,
  listOf,
  matching,
  numberIn,
  oneOf,
  record,
  text,
  truth,
} from './shape.ts';

/** The printed comparison, as the fixed format `concord-comparison/1` has it. */
export interface PrintedDocument {
  readonly sources: readonly {
    readonly id: string;
    readonly received: number;
    readonly used: number;
    readonly withheld: readonly { readonly reference: string; readonly reason: string }[];
    readonly coverage: Readonly<Record<string, string>>;
  }[];
  readonly identity: {
    readonly confirmed: boolean;
    readonly pairs: readonly { readonly a: string; readonly b: string; readonly band: string }[];
  };
  readonly rows: readonly PrintedRow[];
  readonly alerts: readonly { readonly id: string; readonly references: readonly Place[] }[];
  readonly suggestions: readonly { readonly a: Place; readonly b: Place }[];
  readonly quality: {
    readonly rules: number;
    readonly results: readonly {
      readonly source: string;
      readonly rule: string;
      readonly applicable: number;
      readonly failing: number;
      readonly failures: readonly string[];
    }[];
    readonly scores: readonly {
      readonly source: string;
      readonly score: number | null;
      readonly applicable: number;
    }[];
  };
}

export interface PrintedRow {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly verdict: string;
  readonly severity: string;
  readonly duplicateWithin: readonly string[];
  readonly cells: readonly {
    readonly source: string;
    readonly state: string;
    readonly references: readonly string[];
  }[];
  readonly fields: readonly {
    readonly name: string;
    readonly agreement: string;
    readonly severity: string;
    readonly values: readonly { readonly source: string; readonly value: string }[];
  }[];
}

export interface Place {
  readonly source: string;
  readonly reference: string;
}

/** The format's eighteen, and `other` for what has no class of its own. */
export const printedClasses = [
  ...['demographics', 'conditions', 'medications', 'allergies', 'immunizations', 'labs', 'vitals'],
  ...['procedures', 'encounters', 'documents', 'reports', 'careTeam', 'carePlans', 'goals'],
  ...['coverage', 'devices', 'familyHistory', 'socialHistory', 'other'],
];

const id = matching(/^[A-Za-z0-9-]+$/);
const reference = matching(/^[A-Z][A-Za-z]*\/\S+$/);
const place = record({ source: id, reference });
const severity = oneOf('critical', 'major', 'minor', 'none');
const about = oneOf(...printedClasses);
const tier = matching(/^T[1-6]$/);
const score = numberIn(0, 1000);
/** Empty where nothing joined the cells. */
const words = matching(/^/);

const source = record({
  id,
  received: count,
  used: count,
  withheld: listOf(record({ reference: text, reason: text })),
  coverage: record(
    Object.fromEntries(
      printedClasses.map((name) => [name, oneOf('complete', 'partial', 'unread')]),
    ),
  ),
});

const pair = record({
  a: id,
  b: id,
  band: oneOf('certain', 'probable', 'possible', 'certainly-not'),
  probability: numberIn(0, 1),
  fields: listOf(
    record({
      field: text,
      agreement: oneOf('same', 'similar', 'different', 'one-sided'),
      bits: numberIn(-100, 100),
      'a?': text,
      'b?': text,
    }),
  ),
  caps: listOf(matching(/^R\d$/)),
});

const cell = either(
  record({
    source: id,
    state: oneOf('recorded'),
    references: listOf(reference),
    lastUpdated: either(oneOf(null), text),
  }),
  record({ source: id, state: oneOf('not-recorded', 'not-known'), references: listOf(reference) }),
);

const field = record({
  name: matching(/^[a-z][A-Za-z]*(\[[^\]]+\])?$/),
  agreement: oneOf('same', 'different', 'one-sided', 'not-comparable'),
  severity,
  values: listOf(record({ source: id, value: text })),
  'tolerance?': text,
});

const row = record({
  id: text,
  class: about,
  title: text,
  verdict: oneOf('agrees', 'differs', 'missing', 'undecided'),
  severity,
  duplicateWithin: listOf(id),
  cells: listOf(cell),
  fields: listOf(field),
  why: record({ tier: either(oneOf(null), tier), key: words, score }),
});

/** Every property of the printed document, with the values it may have and no others. */
export const documentShape: Check = record({
  schema: oneOf('concord-comparison/1'),
  sources: listOf(source),
  identity: record({ confirmed: truth, pairs: listOf(pair) }),
  rows: listOf(row),
  alerts: listOf(
    record({
      id: matching(/^[a-z-]+$/),
      severity,
      class: about,
      says: text,
      references: listOf(place),
    }),
  ),
  suggestions: listOf(record({ class: about, a: place, b: place, tier, score })),
  quality: record({
    rules: numberIn(80, 10_000, 'whole'),
    results: listOf(
      record({ source: id, rule: text, applicable: count, failing: count, failures: listOf(text) }),
    ),
    scores: listOf(
      record({
        source: id,
        dimension: text,
        score: either(oneOf(null), numberIn(0, 1)),
        applicable: count,
      }),
    ),
  }),
});
