import type { Procedure } from 'fhir/r4';
import { writer } from '../build/chart.ts';
import type { ClinicianId } from '../build/servers.ts';
import type { Term } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';
import { numbered } from './numbered.ts';

export interface ProcedureSpec {
  readonly what: Term;
  readonly on?: string | undefined;
  readonly until?: string | undefined;
  readonly status?: Procedure['status'] | undefined;
  readonly site?: Term | undefined;
  readonly outcome?: Term | undefined;
  /** Its number in the exchange, kept by every copy. */
  readonly number?: string | undefined;
  readonly by?: ClinicianId | undefined;
}

export const procedure = writer<ProcedureSpec>('procedures', (spec, desk) => {
  const period =
    spec.on === undefined || spec.until === undefined
      ? undefined
      : { start: desk.when(spec.on), end: desk.when(spec.until) };
  const at = period === undefined && spec.on !== undefined ? desk.when(spec.on) : undefined;
  const made = tidy<Procedure>({
    resourceType: 'Procedure',
    id: desk.id('Procedure'),
    identifier: numbered('procedures', spec.number),
    status: spec.status ?? 'completed',
    code: desk.concept(spec.what, 'procedure'),
    subject: desk.patient,
    performedDateTime: at,
    performedPeriod: period,
    performer: [{ actor: desk.clinician(spec.by ?? 'brandt') }],
    bodySite: spec.site === undefined ? undefined : [desk.concept(spec.site, 'other')],
    outcome: spec.outcome === undefined ? undefined : desk.concept(spec.outcome, 'other'),
  });
  return [made];
});
