import { agrees, type Chart, differs, missing } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import { test, uncoded } from '../build/term.ts';
import type { World } from '../build/world.ts';
import { deeds, roles, visits } from '../catalog/care.ts';
import { drugs } from '../catalog/drugs.ts';
import { problems } from '../catalog/problems.ts';
import { substances } from '../catalog/substances.ts';
import { labs, vitals } from '../catalog/tests.ts';
import { reactions, sites } from '../catalog/words.ts';
import { careTeam, coverage } from '../write/care.ts';
import { allergy, condition, procedure } from '../write/clinical.ts';
import { medication } from '../write/medication.ts';
import { lab, vital } from '../write/observation.ts';
import { encounter } from '../write/visit.ts';
import { mateosVaccines } from './mateo/vaccines.ts';

/** Four years old, with gaps in his immunizations and a weight in pounds; his mother signs in. */
export function mateo(world: World): void {
  const chart = enroll(
    world,
    {
      key: 'mateo',
      on: { university: 'Z301212', ambulatory: '000733' },
      family: 'Reyes',
      given: ['Mateo', 'Luis'],
      birthDate: '2021-08-09',
      gender: 'male',
      birthSex: 'M',
      line: '1203 Harbor Street Apt 4',
      city: 'Northgate',
      zip: '53998',
      phone: '608-555-0177',
      language: ['es', 'Spanish'],
      interpreter: true,
    },
    {
      but: { ambulatory: { interpreter: false } },
      expect: [
        { verdict: 'differs', severity: 'major', says: 'An interpreter is needed, or is not.' },
      ],
    },
  );
  addMother(world);
  measurements(chart);
  mateosVaccines(chart);
  illnesses(chart);
  carers(chart);
}

/** A proxy: she signs in under her own name and sees his record. */
function addMother(world: World): void {
  for (const server of ['university', 'ambulatory'] as const) {
    const child = world.persons.find(({ id }) => id === 'mateo')?.patients[server];
    world.shelves[server].users.push({
      name: 'Rosa Reyes',
      role: 'Mother of Mateo Luis Reyes',
      fhirUser: `Patient/${child}`,
    });
  }
}

function measurements(chart: Chart): void {
  const at = '2025-08-20T10:00';
  chart.state(
    vital,
    { test: vitals.weight, at, value: 16.8 },
    {
      but: { ambulatory: { value: { amount: 37, unit: '[lb_av]' } } },
      expect: [agrees('Weight: 37 lb is 16.8 kg.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.height, at, value: 102 },
    {
      but: { ambulatory: { value: { amount: 40.2, unit: '[in_i]' } } },
      expect: [agrees('Height: 40.2 inches are 102 cm.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.height, at: '2025-12-02T15:00', value: 104 },
    {
      but: { ambulatory: { value: 40.9 } },
      expect: [differs('value', 'critical', 'Height: inches sent under the name cm.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.temperature, at: '2025-12-02T15:00', value: 38.4 },
    {
      but: { ambulatory: { value: 384 } },
      expect: [differs('value', 'critical', 'Temperature: the decimal point is lost.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.oxygen, at: '2025-12-02T15:00', value: 98 },
    {
      but: { ambulatory: { value: 97 } },
      expect: [agrees('Oxygen saturation: one percent is within tolerance.')],
    },
  );
  chart.state(
    lab,
    {
      test: test(uncoded('Lead screening questionnaire positive')),
      at: '2025-08-20T10:15',
      value: false,
    },
    { expect: [agrees('Lead screening: false is a value, and it is the same.')] },
  );
}

function illnesses(chart: Chart): void {
  chart.state(
    allergy,
    {
      to: substances.peanut,
      type: 'allergy',
      category: 'food',
      criticality: 'high',
      reactions: [reactions.anaphylaxis],
      recorded: '2023-02-14',
    },
    { expect: [agrees('Peanut: coded at Northgate, typed in capitals at Lakeshore.')] },
  );
  chart.state(
    allergy,
    { to: substances.noKnownDrug, recorded: '2025-08-20' },
    { expect: [agrees('No known drug allergy at both; it does not contradict the peanut.')] },
  );
  const ear = chart.state(
    condition,
    {
      what: problems.earInfection,
      site: sites.leftEar,
      onset: '2025-12-02',
      recorded: '2025-12-02',
      by: 'ruiz',
    },
    {
      but: { ambulatory: { site: sites.rightEar } },
      expect: [
        differs('bodySite', 'critical', 'Otitis media: left at Northgate, right at Lakeshore.'),
      ],
    },
  );
  chart.alert('laterality-conflict', 'critical', 'conditions', 'Otitis media: left or right.', ear);
  chart.state(
    condition,
    { what: problems.eczema, onset: '2022-04-01', recorded: '2022-04-01', by: 'ruiz' },
    {
      twiceOn: ['ambulatory'],
      expect: [agrees('Atopic dermatitis: twice on one day at Lakeshore is one problem.')],
    },
  );
  chart.state(
    medication,
    {
      drug: drugs.amoxicillinSuspension,
      dose: [400, 'mg'],
      perDay: 2,
      route: 'oral',
      start: '2025-12-02',
      end: '2025-12-12',
      status: 'completed',
      by: 'ruiz',
    },
    {
      on: ['university'],
      expect: [missing('minor', 'The amoxicillin course of December is at Northgate alone.')],
    },
  );
  chart.state(
    procedure,
    { what: deeds.earTubes, on: '2024-03-05', by: 'ruiz' },
    { expect: [agrees('Ear tubes: display only at Lakeshore, midnight UTC, one procedure.')] },
  );
  const hemoglobin = chart.state(
    lab,
    { test: labs.hemoglobin, at: '2025-08-20T10:10', value: 12.2 },
    {
      but: { ambulatory: { value: 122, flag: 'N' } },
      expect: [differs('value', 'critical', 'Hemoglobin: g/L sent under the name g/dL.')],
    },
  );
  chart.alert(
    'lab-unit-conflict',
    'critical',
    'labs',
    'Hemoglobin is ten times another.',
    hemoglobin,
  );
  const platelets = chart.state(
    lab,
    { test: labs.platelets, at: '2025-08-20T10:10', value: 310, accession: 'TC-25-0820-0099' },
    { but: { ambulatory: { status: 'entered-in-error' } }, expect: 'no row' },
  );
  chart.alert(
    'result-corrected',
    'critical',
    'labs',
    'The platelets are final at Northgate and entered in error at Lakeshore.',
    platelets,
  );
}

function carers(chart: Chart): void {
  chart.state(
    encounter,
    {
      kind: visits.wellChild,
      class: 'AMB',
      start: '2025-08-20T09:45',
      end: '2025-08-20T10:30',
      by: 'ruiz',
      at: 'Lakeshore Family Practice',
      number: 'V-082025-31',
    },
    {
      but: { university: { end: '2025-08-21T10:30' } },
      expect: [differs('end', 'minor', 'The well child visit ends a day later at Northgate.')],
    },
  );
  chart.state(
    careTeam,
    {
      name: 'Pediatric team',
      members: [{ who: 'ruiz', role: roles.pediatrician }],
      start: '2021-08-12',
    },
    {
      but: { ambulatory: { members: [{ who: 'ruiz', role: roles.primary }] } },
      expect: [
        { verdict: 'differs', severity: 'minor', says: 'Dr. Ruiz: pediatrician or primary care.' },
      ],
    },
  );
  chart.state(
    coverage,
    {
      payor: 'Badger Mutual Health',
      plan: 'Silver Family',
      memberId: 'BMH-990410-03',
      relationship: 'child',
      order: 1,
      start: '2024-01-01',
    },
    {
      but: { ambulatory: { relationship: 'self' } },
      expect: [differs('relationship', 'minor', 'Badger Mutual: child or self.')],
    },
  );
}
