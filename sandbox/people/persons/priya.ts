import { agrees, type Chart, differs } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { visits } from '../catalog/care.ts';
import { drugs } from '../catalog/drugs.ts';
import { problems } from '../catalog/problems.ts';
import { answers, labs, socials, vitals } from '../catalog/tests.ts';
import { condition } from '../write/condition.ts';
import { medication } from '../write/medication.ts';
import { lab, social, vital } from '../write/observation.ts';
import { encounter } from '../write/visit.ts';

/** Pregnant, and married: Whitfield at Northgate, which keeps her maiden name; Raman at Lakeshore. */
export function priya(world: World): void {
  const chart = enroll(
    world,
    {
      key: 'priya',
      on: { university: 'Z277301', ambulatory: '000598' },
      family: 'Whitfield',
      given: ['Priya', 'Anjali'],
      names: [
        {
          use: 'maiden',
          family: 'Raman',
          given: ['Priya', 'Anjali'],
          period: { end: '2023-06-17' },
        },
      ],
      birthDate: '1993-12-05',
      gender: 'female',
      birthSex: 'F',
      line: '85 Cedar Court',
      city: 'Northgate',
      zip: '53998',
      phone: '608-555-0191',
      email: 'priya.raman@mail.example',
      married: 'M',
      language: ['en', 'English'],
    },
    {
      but: { ambulatory: { family: 'Raman', names: [] } },
      expect: [agrees('Priya Whitfield was Priya Raman: the maiden name on file is hers.')],
    },
  );
  pregnancy(chart);
  rest(chart);
}

function pregnancy(chart: Chart): void {
  const status = chart.state(
    social,
    { test: socials.pregnancy, at: '2025-12-10', value: answers.pregnant },
    {
      but: { ambulatory: { at: '2025-11-28', value: answers.notPregnant } },
      expect: [differs('value', 'critical', 'Pregnancy: yes in December, no two weeks before.')],
    },
  );
  chart.alert(
    'pregnancy-conflict',
    'critical',
    'socialHistory',
    'Pregnant at Northgate, not pregnant at Lakeshore, within 280 days.',
    status,
  );
  const problem = chart.state(
    condition,
    { what: problems.pregnancy, onset: '2025-10-20', recorded: '2025-12-10', by: 'chandra' },
    {
      but: { ambulatory: { status: 'resolved' } },
      expect: [differs('clinicalStatus', 'critical', 'Pregnancy: active here, resolved there.')],
    },
  );
  chart.alert(
    'problem-resolved-elsewhere',
    'critical',
    'conditions',
    'The pregnancy is resolved at Lakeshore and active at Northgate.',
    problem,
  );
}

function rest(chart: Chart): void {
  const stopped = chart.state(
    medication,
    {
      drug: drugs.labetalol100,
      dose: [100, 'mg'],
      perDay: 2,
      route: 'oral',
      start: '2025-12-10',
      by: 'chandra',
    },
    {
      but: { ambulatory: { status: 'cancelled', start: '2025-12-20' } },
      expect: [differs('status', 'major', 'Labetalol: active here, canceled there.')],
    },
  );
  chart.alert(
    'stopped-elsewhere',
    'major',
    'medications',
    'Labetalol was canceled at Lakeshore and is active at Northgate.',
    stopped,
  );
  chart.state(
    vital,
    {
      test: vitals.pressure,
      at: '2025-12-10T14:10',
      parts: [
        { test: vitals.systolic, value: 142 },
        { test: vitals.diastolic, value: 88 },
      ],
    },
    {
      but: {
        ambulatory: {
          parts: [
            { test: vitals.systolic, value: 142 },
            { test: vitals.diastolic, value: 98 },
          ],
        },
      },
      expect: [differs('value[8462-4]', 'major', 'Diastolic pressure: 88 against 98.')],
    },
  );
  chart.state(
    lab,
    { test: labs.bloodGroup, at: '2025-12-10T14:30', value: answers.bloodA },
    { expect: [agrees('Blood group: coded here, typed there.')] },
  );
  chart.state(
    social,
    { test: socials.smoking, at: '2025-12-10', value: answers.neverSmoker },
    {
      but: { ambulatory: { at: '2024-02-02' } },
      expect: [agrees('Smoking: the newest answer of each is the same.')],
    },
  );
  chart.state(
    encounter,
    {
      kind: visits.prenatal,
      class: 'AMB',
      start: '2025-12-10T14:00',
      end: '2025-12-10T15:00',
      by: 'chandra',
      at: 'Northgate Internal Medicine Clinic',
      number: 'V-121025-90',
    },
    { expect: [agrees('The prenatal visit is one visit.')] },
  );
}
