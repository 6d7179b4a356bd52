import { agrees, type Chart, differs, missing } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import { term } from '../build/term.ts';
import type { World } from '../build/world.ts';
import { deeds, relations, roles, things, visits } from '../catalog/care.ts';
import { problems } from '../catalog/problems.ts';
import { substances } from '../catalog/substances.ts';
import { answers, socials, vitals } from '../catalog/tests.ts';
import { careTeam, coverage, device, relative } from '../write/care.ts';
import { allergy, condition, procedure } from '../write/clinical.ts';
import { social, vital } from '../write/observation.ts';
import { encounter } from '../write/visit.ts';

/** Died on Christmas Eve according to the care home; alive at the regional hospital. Pacemaker. */
export function george(world: World): void {
  const chart = enroll(
    world,
    {
      key: 'george',
      on: { regional: '00212988', longterm: 'WB-022' },
      family: 'Hallam',
      given: ['George', 'Edwin'],
      birthDate: '1941-09-09',
      gender: 'male',
      birthSex: 'M',
      line: '22 Garden Wing',
      city: 'Ellis Falls',
      zip: '53999',
      ssn: '927-88-1205',
      married: 'W',
      language: ['en', 'English'],
      deceased: false,
    },
    {
      but: { longterm: { deceased: '2025-12-24T15:40' } },
      expect: [differs('deceased', 'critical', 'Dead at Willow Bend, alive at Prairie Regional.')],
      alerts: [
        [
          'maybe-not-one-person',
          'critical',
          'Dead at one, alive at the other: may not be one person.',
        ],
      ],
    },
  );
  implants(chart);
  visitsOf(chart);
  const penicillin = chart.state(
    allergy,
    { to: substances.penicillin, category: 'medication', recorded: '2001-01-01' },
    {
      on: ['regional'],
      expect: [missing('major', 'Penicillin allergy: Willow Bend records no allergy at all.')],
    },
  );
  chart.alert(
    'allergy-not-recorded',
    'major',
    'allergies',
    'The allergy list of Willow Bend is empty, and it does not say that none are known.',
    penicillin,
  );
  habits(chart);
  administration(chart);
}

function implants(chart: Chart): void {
  const pacemaker = chart.state(
    device,
    {
      what: things.pacemaker,
      di: '00700112233445',
      serial: 'PM-880124',
      maker: 'Cordis Lane Medical',
      made: '2017-05-01',
    },
    {
      but: {
        longterm: { status: 'inactive', note: 'Explanted with the generator change of 2024.' },
      },
      expect: [differs('status', 'critical', 'Pacemaker: active here, explanted there.')],
    },
  );
  chart.alert(
    'implant-conflict',
    'critical',
    'devices',
    'The pacemaker is active at Prairie Regional and explanted at Willow Bend.',
    pacemaker,
  );
  chart.state(
    device,
    { what: things.kneeProsthesis, di: '00700998877665', serial: 'KP-7710' },
    {
      on: ['regional'],
      expect: [missing('major', 'The knee prosthesis is known to Prairie Regional alone.')],
    },
  );
  chart.state(
    procedure,
    { what: deeds.pacemakerInsertion, on: '2017-06-20' },
    { expect: [agrees('The pacemaker insertion is the same at both.')] },
  );
  chart.state(
    condition,
    { what: problems.heartBlock, onset: '2017-06-18', recorded: '2017-06-18', by: 'brandt' },
    { expect: [agrees('Heart block: SNOMED CT here, ICD-10-CM there, joined by its words.')] },
  );
}

function visitsOf(chart: Chart): void {
  chart.state(
    encounter,
    {
      kind: visits.hospital,
      class: 'IMP',
      start: '2025-12-20T09:00',
      end: '2025-12-24T16:00',
      by: 'brandt',
      at: 'Prairie Regional Medical-Surgical',
      number: 'V-122025-44',
      disposition: ['home', 'Home'],
    },
    {
      but: { longterm: { disposition: ['exp', 'Expired'] } },
      expect: [
        {
          verdict: 'differs',
          severity: 'critical',
          says: 'The December stay ended: home, or death.',
        },
      ],
    },
  );
  chart.state(
    encounter,
    { kind: visits.office, class: 'AMB', start: '2026-01-05T10:00', end: '2026-01-05T10:20' },
    {
      on: ['regional'],
      expect: [missing('minor', 'A visit after the date of death, at Prairie Regional alone.')],
    },
  );
}

function habits(chart: Chart): void {
  chart.state(
    social,
    { test: socials.smoking, at: '2024-03-01', value: answers.currentSmoker },
    {
      but: { longterm: { at: '2025-06-10', value: answers.formerSmoker } },
      expect: [differs('value', 'minor', 'Smoking: current in 2024, former in 2025.')],
    },
  );
  chart.state(
    social,
    { test: socials.drinks, at: '2025-06-10', value: 1 },
    {
      but: { longterm: { value: 3 } },
      expect: [differs('value', 'minor', 'Alcohol: one drink a day or three.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.heartRate, at: '2025-12-20T09:10', value: 70 },
    {
      but: { longterm: { value: 71 } },
      expect: [agrees('Heart rate: one beat is within tolerance.')],
    },
  );
}

function administration(chart: Chart): void {
  chart.state(
    careTeam,
    {
      name: 'Pacemaker clinic',
      members: [{ who: 'brandt', role: roles.cardiologist, until: '2024-12-31' }],
      start: '2017-06-20',
      status: 'inactive',
    },
    {
      but: {
        longterm: { members: [{ who: 'brandt', role: roles.cardiologist }], status: 'active' },
      },
      expect: [
        { verdict: 'differs', severity: 'minor', says: 'Dr. Brandt left the team at one of two.' },
      ],
    },
  );
  chart.state(
    coverage,
    { payor: 'Great Plains Medigap', plan: 'Plan G', memberId: 'GP-100233', start: '2007-01-01' },
    {
      but: { longterm: { memberId: 'GP-100332' } },
      expect: [
        { verdict: 'differs', severity: 'major', says: 'Great Plains: two member numbers.' },
      ],
    },
  );
  chart.state(
    coverage,
    { payor: 'Veterans Fund', plan: 'Base', memberId: 'VF-7', start: '1970-01-01' },
    {
      but: { longterm: { start: '1971-01-01' } },
      expect: [differs('period', 'minor', 'Veterans Fund: since 1970 or since 1971.')],
    },
  );
  chart.state(
    relative,
    {
      relation: relations.mother,
      sex: 'female',
      deceased: true,
      conditions: [{ what: term('Diabetes mellitus', ...problems.diabetes.codings), age: 60 }],
    },
    {
      but: {
        longterm: {
          conditions: [{ what: term('Diabetes mellitus', ...problems.diabetes.codings), age: 72 }],
        },
      },
      expect: [
        { verdict: 'differs', severity: 'minor', says: 'His mother: diabetes at 60 or at 72.' },
      ],
    },
  );
}
