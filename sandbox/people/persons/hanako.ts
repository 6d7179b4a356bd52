import { agrees, differs } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { drugs } from '../catalog/drugs.ts';
import { problems } from '../catalog/problems.ts';
import { condition } from '../write/condition.ts';
import { medication } from '../write/medication.ts';

/** Her name in kanji and in Latin letters at Northgate, in Latin letters alone at Prairie Regional. */
export function hanako(world: World): void {
  const chart = enroll(
    world,
    {
      key: 'hanako',
      on: { university: 'Z288009', regional: '00651200' },
      family: '山田',
      given: ['花子'],
      names: [{ use: 'usual', text: 'Hanako Yamada', family: 'Yamada', given: ['Hanako'] }],
      birthDate: '1958-11-23',
      gender: 'female',
      birthSex: 'F',
      line: '260 Lakeview Terrace',
      city: 'Northgate',
      zip: '53998',
      phone: '608-555-0133',
      ssn: '945-10-3388',
      language: ['ja', 'Japanese'],
      interpreter: true,
    },
    {
      but: {
        regional: { family: 'Yamada', given: ['Hanako'], names: [], language: ['en', 'English'] },
      },
      expect: [differs('language', 'major', 'Her language: Japanese or English.')],
    },
  );
  chart.state(
    condition,
    { what: problems.osteoporosis, onset: '2019-02', recorded: '2019-02-11' },
    {
      but: { regional: { what: { ...problems.osteoporosis, text: 'osteoporosis' } } },
      expect: [agrees('Osteoporosis: the month is a month at both.')],
    },
  );
  chart.state(
    medication,
    { drug: drugs.vitaminD, dose: [0.025, 'mg'], perDay: 1, route: 'oral', start: '2019-02-11' },
    {
      but: { regional: { dose: [25, 'ug'], said: 'statement' } },
      expect: [agrees('Vitamin D: 25 micrograms stated are 0.025 mg ordered.')],
    },
  );
}
