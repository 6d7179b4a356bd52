import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPatientId } from '#core/base/ids.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { completeCoverage, NORTH, someTerms } from '#core/testing/build.ts';
import type { Raw } from './read.ts';
import { normalizeRecord } from './record.ts';

const ada = { resourceType: 'Patient', id: '1', name: [{ family: 'Example', given: ['Ada'] }] };
const condition = (more: Raw): Raw => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/1' },
  ...more,
});

function normalize(resources: readonly unknown[], patient?: string): SourceRecord {
  return normalizeRecord(resources, {
    connection: NORTH,
    patient: patient === undefined ? undefined : toPatientId(patient),
    coverage: completeCoverage,
    terms: someTerms,
  });
}

function factsIn({ facts }: SourceRecord): readonly string[] {
  return Object.values(facts).flatMap((list) => list.map(({ origin }) => origin.reference));
}

const isAccountedFor = ({ received, used, withheld }: SourceRecord) =>
  received === used + withheld.length;

describe('laws', () => {
  const json = fc.jsonValue({ maxDepth: 5 });
  const types = fc.constantFrom(
    'Patient',
    'AllergyIntolerance',
    'Condition',
    'MedicationRequest',
    'MedicationDispense',
    'MedicationAdministration',
    'Medication',
    'Observation',
    'Immunization',
    'Procedure',
    'Encounter',
    'DiagnosticReport',
    'DocumentReference',
    'FamilyMemberHistory',
    'CareTeam',
    'CarePlan',
    'Goal',
    'Device',
    'Coverage',
    'Appointment',
    'Practitioner',
    'OperationOutcome',
    'Bundle',
    'Claim',
  );
  const elements = fc.constantFrom(
    'id',
    'meta',
    'status',
    'code',
    'category',
    'subject',
    'patient',
    'name',
    'identifier',
    'extension',
    'contained',
    'reaction',
    'dosageInstruction',
    'dosage',
    'medicationReference',
    'medication',
    'valueQuantity',
    'valueCodeableConcept',
    'component',
    'referenceRange',
    'interpretation',
    'period',
    'participant',
    'content',
    'target',
    'activity',
    'udiCarrier',
    'payor',
    'class',
    'entry',
    'performer',
    'address',
    'telecom',
    'communication',
    'effectiveTiming',
    'onsetPeriod',
    'ingredient',
    'condition',
  );
  const malformed = fc
    .tuple(types, fc.array(fc.tuple(elements, json), { maxLength: 12 }))
    .map(([resourceType, parts]) => ({ ...Object.fromEntries(parts), resourceType }));

  it('never throws and accounts for everything, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.array(json, { maxLength: 5 }), (any) => isAccountedFor(normalize(any))),
    );
  });

  it('never throws and accounts for everything, however malformed the resources', () => {
    const some = fc.array(malformed, { maxLength: 6 });
    fc.assert(
      fc.property(
        some,
        (resources) =>
          isAccountedFor(normalize(resources)) && isAccountedFor(normalize(resources, '1')),
      ),
      { numRuns: 500 },
    );
  });

  it('gives every resource at most one fact, and no two facts one reference', () => {
    fc.assert(
      fc.property(fc.array(malformed, { maxLength: 6 }), (resources) => {
        const record = normalize(resources);
        const references = factsIn(record);
        return references.length <= record.used && new Set(references).size === references.length;
      }),
      { numRuns: 300 },
    );
  });

  it('survives nesting deeper than calls may go', () => {
    let bundle: Raw = { resourceType: 'Bundle', entry: [{ resource: ada }] };
    for (let depth = 0; depth < 20_000; depth += 1) {
      bundle = { resourceType: 'Bundle', entry: [{ resource: bundle }] };
    }
    let code: Raw = { text: 'x' };
    for (let depth = 0; depth < 20_000; depth += 1) code = { concept: code };
    expect(normalize([bundle, condition({ id: undefined, code })]).received).toBe(2);
  });
});
