import { agrees, type Chart, differs, missing } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { visits } from '../catalog/care.ts';
import { substances } from '../catalog/substances.ts';
import { answers, socials, vitals } from '../catalog/tests.ts';
import { allergy } from '../write/allergy.ts';
import { social, vital } from '../write/observation.ts';
import { encounter } from '../write/visit.ts';
import { georgesCover } from './george/administration.ts';
import { georgesImplants } from './george/implants.ts';

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
  georgesImplants(chart);
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
  georgesCover(chart);
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
