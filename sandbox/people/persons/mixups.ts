import { differs } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { answers, labs } from '../catalog/tests.ts';
import { lab } from '../write/observation.ts';

/** Two people whose records may be those of someone else as well. */
export function mixups(world: World): void {
  dana(world);
  robin(world);
}

function dana(world: World): void {
  enroll(
    world,
    {
      key: 'dana',
      on: { regional: '00419932', ambulatory: '000655' },
      family: 'Whitlock',
      given: ['Dana'],
      birthDate: '1984-07-12',
      gender: 'female',
      line: '16 Fern Street',
      city: 'Northgate',
      zip: '53998',
      phone: '608-555-0118',
      ssn: '960-31-4470',
    },
    {
      but: {
        ambulatory: {
          given: ['Paulette'],
          birthDate: '1984-12-07',
          phone: '608-555-0911',
          ssn: '960-31-8852',
        },
      },
      expect: [
        differs('birthDate', 'critical', 'Born on 12 July or on 7 December.'),
        differs('identifier', 'critical', 'Two Social Security numbers.'),
        differs('name', 'major', 'Dana and Paulette are no forms of one name.'),
        differs('telecom', 'minor', 'Two telephone numbers.'),
      ],
      alerts: [
        [
          'maybe-not-one-person',
          'critical',
          'Birth date and Social Security number differ: may not be one person.',
        ],
      ],
    },
  );
}

function robin(world: World): void {
  const chart = enroll(
    world,
    {
      key: 'robin',
      on: { university: 'Z255810', regional: '00588102' },
      family: 'Castellano',
      given: ['Robin'],
      birthDate: '1979-05-25',
      gender: 'female',
      birthSex: 'F',
      line: '301 Union Street',
      city: 'Ellis Falls',
      zip: '53999',
      phone: '608-555-0185',
      medicare: '2HJ7AA1QW22',
    },
    {
      but: {
        regional: {
          family: 'Castellani',
          gender: 'male',
          birthSex: 'M',
          medicare: '9KL3CC8RT45',
        },
      },
      expect: [
        differs('gender', 'critical', 'Female or male.'),
        differs('birthSex', 'critical', 'Sex at birth: female or male.'),
        differs('name', 'major', 'Castellano or Castellani.'),
        differs('identifier', 'major', 'Two Medicare numbers.'),
      ],
      alerts: [['maybe-not-one-person', 'critical', 'Sex differs: may not be one person.']],
    },
  );
  const group = chart.state(
    lab,
    { test: labs.bloodGroup, at: '2021-04-14T09:00', value: answers.bloodA },
    {
      but: { regional: { at: '2022-06-02T09:00', value: answers.bloodO } },
      expect: 'no row',
    },
  );
  chart.alert(
    'maybe-not-one-person',
    'critical',
    'labs',
    'Blood group A here, O there: may not be one person.',
    group,
  );
}
