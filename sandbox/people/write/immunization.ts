import type { Immunization } from 'fhir/r4';
import { writer } from '../build/chart.ts';
import type { Term } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';
import { numbered } from './numbered.ts';

export interface ImmunizationSpec {
  readonly vaccine: Term;
  readonly on: string;
  readonly status?: Immunization['status'] | undefined;
  readonly reason?: Term | undefined;
  readonly lot?: string | undefined;
  readonly dose?: number | undefined;
  readonly series?: number | undefined;
  readonly site?: Term | undefined;
  readonly route?: Term | undefined;
  readonly maker?: string | undefined;
  readonly expires?: string | undefined;
  readonly isReported?: boolean | undefined;
  /** Its number in the immunization registry, kept by every copy. */
  readonly number?: string | undefined;
}

export const immunization = writer<ImmunizationSpec>('immunizations', (spec, desk) => {
  const made = tidy<Immunization>({
    resourceType: 'Immunization',
    id: desk.id('Immunization', 'I-'),
    identifier: numbered('immunizations', spec.number),
    status: spec.status ?? 'completed',
    statusReason: spec.reason === undefined ? undefined : desk.concept(spec.reason, 'other'),
    vaccineCode: desk.concept(spec.vaccine, 'vaccine'),
    patient: desk.patient,
    occurrenceDateTime: desk.when(spec.on),
    primarySource: !(spec.isReported ?? false),
    lotNumber: spec.lot,
    expirationDate: spec.expires,
    manufacturer: spec.maker === undefined ? undefined : { display: spec.maker },
    site: spec.site === undefined ? undefined : desk.concept(spec.site, 'other'),
    route: spec.route === undefined ? undefined : desk.concept(spec.route, 'other'),
    protocolApplied: doseOf(spec),
  });
  return [made];
});

function doseOf({ dose, series }: ImmunizationSpec): Immunization['protocolApplied'] {
  if (dose === undefined) return undefined;
  const ofSeries = series === undefined ? {} : { seriesDosesPositiveInt: series };
  return [{ doseNumberPositiveInt: dose, ...ofSeries }];
}
