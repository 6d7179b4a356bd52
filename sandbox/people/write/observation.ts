import type { Observation, ObservationComponent } from 'fhir/r4';
import { type Desk, writer } from '../build/chart.ts';
import { type Term, type Test, tabled } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';

/** A number in the test's own unit, an amount in another, words, a coded answer, or yes and no. */
export type Value =
  | number
  | boolean
  | string
  | Term
  | { readonly amount: number; readonly unit?: string; readonly comparator?: string };

export interface ObservationSpec {
  readonly test: Test;
  readonly at: string;
  readonly value?: Value | undefined;
  readonly status?: Observation['status'] | undefined;
  /** `masked`, `not-performed`: why there is no value. */
  readonly absent?: string | undefined;
  readonly parts?: readonly {
    readonly test: Test;
    readonly value?: Value;
    readonly absent?: string;
  }[];
  /** Overrules what follows from value and range. */
  readonly flag?: string | undefined;
  readonly range?: readonly [low: number | undefined, high: number | undefined] | undefined;
  /** What the laboratory numbered it, the same wherever the result was sent. */
  readonly accession?: string | undefined;
  readonly method?: Term | undefined;
  readonly note?: string | undefined;
}

export const lab = observing('labs', 'laboratory', 'L-');
export const vital = observing('vitals', 'vital-signs', 'VS-');
export const social = observing('socialHistory', 'social-history', 'SH-');

function observing(name: string, category: string, prefix: string) {
  return writer<ObservationSpec>(name, (spec, desk) => [
    tidy<Observation>({
      resourceType: 'Observation',
      id: desk.id('Observation', prefix),
      identifier: accessionOf(spec),
      status: spec.status ?? 'final',
      category: [tabled('observation-category', category)],
      code: desk.concept(spec.test, 'test'),
      subject: desk.patient,
      effectiveDateTime: desk.when(spec.at),
      ...valueFields(spec.value, spec.test, desk),
      dataAbsentReason: absentOf(spec.absent),
      interpretation: flagged(spec, desk),
      referenceRange: rangeOf(spec, desk),
      component: spec.parts?.map((part) => componentOf(part, desk)),
      method: spec.method === undefined ? undefined : desk.concept(spec.method, 'other'),
      note: spec.note === undefined ? undefined : [{ text: spec.note }],
    }),
  ]);
}

type Part = NonNullable<ObservationSpec['parts']>[number];

function componentOf({ test, value, absent }: Part, desk: Desk): ObservationComponent {
  return tidy<ObservationComponent>({
    code: desk.concept(test, 'test'),
    ...valueFields(value, test, desk),
    dataAbsentReason: absentOf(absent),
  });
}

function accessionOf({ accession }: ObservationSpec): Observation['identifier'] {
  if (accession === undefined) return undefined;
  const system = 'https://tri-county-laboratory.example/accession';
  return [{ type: tabled('v2-0203', 'ACSN', 'Accession ID'), system, value: accession }];
}

const absentOf = (reason: string | undefined) =>
  reason === undefined ? undefined : tabled('data-absent-reason', reason);

/** The ambulatory server sends coded results as words. */
function valueFields(value: Value | undefined, { unit }: Test, desk: Desk) {
  if (value === undefined) return {};
  if (typeof value === 'number') return { valueQuantity: desk.quantity(value, unit) };
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'string') return { valueString: value };
  if ('amount' in value) {
    return { valueQuantity: desk.quantity(value.amount, value.unit, value.comparator) };
  }
  if (desk.server === 'ambulatory') return { valueString: value.text.toUpperCase() };
  return { valueCodeableConcept: desk.concept(value, 'answer') };
}

function flagged(spec: ObservationSpec, desk: Desk): Observation['interpretation'] {
  const flag = spec.flag ?? flagOf(spec);
  if (flag === undefined || (spec.flag === undefined && desk.server === 'ambulatory')) {
    return undefined;
  }
  return [tabled('v3-ObservationInterpretation', flag)];
}

/** What follows from the value and the test's own range; nothing where the unit is another. */
function flagOf({ test, value, range }: ObservationSpec): 'H' | 'L' | 'N' | undefined {
  if (typeof value !== 'number') return undefined;
  const [low, high] = range ?? [test.low, test.high];
  if (low === undefined && high === undefined) return undefined;
  if (low !== undefined && value < low) return 'L';
  return high !== undefined && value > high ? 'H' : 'N';
}

function rangeOf(
  { test, value, range }: ObservationSpec,
  desk: Desk,
): Observation['referenceRange'] {
  const isOwnUnit = typeof value === 'number';
  if (!isOwnUnit && range === undefined) return undefined;
  const unit = typeof value === 'object' && 'amount' in value ? value.unit : test.unit;
  const [low, high] = range ?? [test.low, test.high];
  if (low === undefined && high === undefined) return undefined;
  return [
    {
      ...(low === undefined ? {} : { low: desk.quantity(low, unit) }),
      ...(high === undefined ? {} : { high: desk.quantity(high, unit) }),
    },
  ];
}
