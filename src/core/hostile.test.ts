import { describe, expect, it } from 'vitest';
import { type ConnectionId, toPatientId } from '#core/base/ids.ts';
import { runPipeline } from '#core/pipeline.ts';
import { completeCoverage, NORTH, SOUTH, someTerms } from '#core/testing/build.ts';

const ada = { resourceType: 'Patient', id: 'ada', name: [{ family: 'Example', given: ['Ada'] }] };
const subject = { reference: 'Patient/ada' };
const condition = (id: string, more: object = {}) => ({
  ...{ resourceType: 'Condition', id, subject, code: { text: 'Asthma' }, ...more },
});
const source = (connection: ConnectionId, ...resources: readonly unknown[]) => ({
  ...{ connection, patient: toPatientId('ada'), coverage: completeCoverage },
  resources: [ada, ...resources],
});
const compare = (...sources: readonly ReturnType<typeof source>[]) =>
  runPipeline(sources, { terms: someTerms });
const north = (...resources: readonly unknown[]) => compare(source(NORTH, ...resources));

function referencesShown({ comparison }: ReturnType<typeof compare>): readonly string[] {
  return comparison.rows.flatMap(({ cells }) => cells.flatMap(({ references }) => references));
}

describe('another patient', () => {
  it('is withheld, never shown, and said loudly', () => {
    const theirs = condition('theirs', { subject: { reference: 'Patient/eve' } });
    const result = north(condition('own'), theirs, { resourceType: 'Patient', id: 'eve' });
    expect(referencesShown(result)).not.toContain('Condition/theirs');
    expect(result.records[0]?.withheld.map(({ reference }) => reference)).toEqual([
      'Condition/theirs',
      'Patient/eve',
    ]);
    expect(result.comparison.alerts).toMatchObject([
      {
        ...{ id: 'other-patient', severity: 'critical' },
        says: expect.stringMatching(/2 resources of another patient/),
        references: [
          { source: NORTH, reference: 'Condition/theirs' },
          { source: NORTH, reference: 'Patient/eve' },
        ],
      },
    ]);
  });

  it('is not cried where everything is of one', () => {
    expect(north(condition('own')).comparison.alerts).toEqual([]);
  });
});

describe('repeats', () => {
  it('PG-06 shows once what came twice, and counts the repeat', () => {
    const result = north(condition('a'), condition('a'));
    expect(referencesShown(result).filter((one) => one === 'Condition/a')).toHaveLength(1);
    expect(result.records[0]).toMatchObject({ received: 3, used: 2 });
    expect(result.records[0]?.withheld).toEqual([{ reference: 'Condition/a', reason: 'repeated' }]);
  });
});

describe('references in circles', () => {
  it('PL-10 end', () => {
    const contained = [
      { resourceType: 'Condition', id: 'b', subject: { reference: '#a' } },
      { resourceType: 'Condition', id: 'a', subject: { reference: '#b' } },
    ];
    const result = north(
      condition('x', { contained, evidence: [{ detail: [{ reference: '#a' }] }] }),
      { resourceType: 'Procedure', id: 'p', subject, partOf: [{ reference: 'Procedure/q' }] },
      { resourceType: 'Procedure', id: 'q', subject, partOf: [{ reference: 'Procedure/p' }] },
    );
    expect(referencesShown(result)).toContain('Procedure/p');
  });

  it('PL-10 end where Bundles lie in Bundles ten thousand deep', () => {
    let nested: object = condition('deep');
    for (let times = 0; times < 10_000; times += 1) {
      nested = { resourceType: 'Bundle', entry: [{ resource: nested }] };
    }
    expect(referencesShown(north(nested))).toContain('Condition/deep');
  });
});

describe('dates', () => {
  it.each([
    ['2021-02-30'],
    ['2021-13-01'],
    ['0000'],
    ['12/31/2020'],
    ['2021-01-01T24:30:00Z'],
    ['2021-1-1'],
    ['yesterday'],
  ])('PL-13 takes %s for no date, and rolls nothing over', (onsetDateTime) => {
    const { comparison } = north(condition('a', { onsetDateTime }));
    const text = JSON.stringify(comparison.rows);
    expect(text).not.toMatch(/2021-03-02|2022-01-01|2020-12-31/);
    expect(
      comparison.rows.find((row) => row.class === 'conditions')?.cells[0]?.date,
    ).toBeUndefined();
  });

  it.each(['2021', '2021-02', '2024-02-29', '9999-12-31', '2024-01-01'])(
    'PL-13, PL-14 keeps %s as precise as it was sent, in no time zone',
    (onsetDateTime) => {
      const { comparison } = north(condition('a', { onsetDateTime }));
      const cell = comparison.rows.find((row) => row.class === 'conditions')?.cells[0];
      expect(cell?.date).toBe(onsetDateTime);
    },
  );
});

describe('statuses', () => {
  const order = (id: string, status: unknown) => ({
    ...{ resourceType: 'MedicationRequest', id, subject, status, intent: 'order' },
    medicationCodeableConcept: { text: 'Lisinopril 10 mg' },
  });
  const cellOf = (status: unknown) =>
    north(order('m', status)).comparison.rows.find((row) => row.class === 'medications')?.cells[0];

  it('PL-17 never shows as current what was entered in error', () => {
    const result = north(order('m', 'entered-in-error'));
    expect(referencesShown(result)).not.toContain('MedicationRequest/m');
    expect(result.records[0]?.withheld).toEqual([
      { reference: 'MedicationRequest/m', reason: 'entered-in-error' },
    ]);
  });

  it.each<[boolean, unknown]>([
    [true, 'active'],
    [false, 'stopped'],
  ])('PL-17 says current=%s of %j', (isCurrent, status) => {
    expect(cellOf(status)?.isCurrent).toBe(isCurrent);
  });

  it.each([['frobnicated'], [undefined], [7], [['active']]])(
    'PL-17 shows an order whose status is %j rather than dropping it',
    (status) => {
      expect(cellOf(status)?.references).toEqual(['MedicationRequest/m']);
    },
  );
});

describe('odd shapes', () => {
  it.each<[string, object]>([
    ['a name that is a text', { ...ada, name: 'Ada' }],
    ['lists with holes', { ...ada, name: [null, 7, { family: 'Example' }] }],
    ['a birth date that is an object', { ...ada, birthDate: {} }],
  ])('PL-19 stand: %s', (_what, patient) => {
    const result = compare({ ...source(NORTH), resources: [patient, condition('a')] });
    expect(referencesShown(result)).toContain('Condition/a');
  });

  it('PL-20 keeps every letter of a long or strange name', () => {
    const text = `${'Amoxi'.repeat(2000)}\u202Eevil\u0000`;
    const { comparison } = north(condition('a', { code: { text } }));
    expect(JSON.stringify(comparison.rows)).toContain('Amoxi'.repeat(2000));
  });

  it('PL-21 does not take a Cyrillic letter for a Latin one', () => {
    const { comparison } = compare(
      source(NORTH, condition('a', { code: { text: 'Basal cell carcinoma' } })),
      source(SOUTH, condition('b', { code: { text: 'Ваsal cell carcinoma' } })),
    );
    expect(comparison.rows.filter((row) => row.class === 'conditions')).toHaveLength(2);
  });

  it.each([
    ['letters', `${'a'.repeat(100_000)}!`],
    ['spaces', `a${' '.repeat(100_000)}b`],
    ['digits', '1'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['doses', '1 mg/'.repeat(20_000)],
  ])('PL-22 is not slowed down by 100,000 %s', (_what, text) => {
    const began = performance.now();
    const dosageInstruction = [{ text }];
    compare(
      source(
        NORTH,
        condition('a', { code: { text } }),
        {
          ...{ resourceType: 'MedicationRequest', id: 'm', subject, status: 'active' },
          ...{ medicationCodeableConcept: { text }, dosageInstruction },
        },
        {
          resourceType: 'Observation',
          id: 'o',
          subject,
          status: 'final',
          code: { text },
          valueString: text,
        },
      ),
      source(SOUTH, condition('b', { code: { text: `${text}x` } })),
    );
    // A pattern that tries all ways would take minutes, not a second on a busy machine.
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it.each([
    ['a modifier', { modifierExtension: [{ url: 'https://x.example/not', valueBoolean: true }] }],
    ['other rules', { implicitRules: 'https://x.example/rules' }],
  ])('PL-16 does not interpret a resource with %s nobody here knows', (_what, more) => {
    const result = north(condition('a', more), condition('b'));
    expect(result.records[0]?.withheld).toEqual([
      { reference: 'Condition/a', reason: 'modifier not understood' },
    ]);
    expect(referencesShown(result)).not.toContain('Condition/a');
  });

  it('PL-16 calls nothing missing of a source that holds what nobody here can interpret', () => {
    const { comparison } = compare(
      source(NORTH, condition('a', { modifierExtension: [{ url: 'https://x.example/not' }] })),
      source(SOUTH, condition('b')),
    );
    const row = comparison.rows.find((each) => each.class === 'conditions');
    expect(row?.cells.map(({ state }) => state)).toEqual(['not-known', 'recorded']);
    expect(row?.verdict).toBe('undecided');
  });

  it('PL-16 goes on where the rules are FHIR’s own and the list of modifiers is empty', () => {
    const result = north(condition('a', { modifierExtension: [], implicitRules: '' }));
    expect(referencesShown(result)).toContain('Condition/a');
  });

  it('PL-09 says so where one id came with two contents of one version', () => {
    const result = north(condition('a'), condition('a', { code: { text: 'Diabetes' } }));
    expect(result.records[0]?.withheld).toEqual([
      { reference: 'Condition/a', reason: 'repeated with other content' },
    ]);
    expect(result.comparison.alerts).toMatchObject([{ id: 'conflicting-copies' }]);
  });
});
