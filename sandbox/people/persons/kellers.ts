import { agrees, differs, missing } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { drugs } from '../catalog/drugs.ts';
import { problems } from '../catalog/problems.ts';
import { condition } from '../write/condition.ts';
import { medication } from '../write/medication.ts';

/** Father and son: one name, one address, twenty-seven years apart. */
export function kellers(world: World): void {
  const both = {
    family: 'Keller',
    given: ['Robert', 'James'],
    gender: 'male',
    birthSex: 'M',
    line: '742 Prairie Avenue',
    city: 'Ellis Falls',
    zip: '53999',
    phone: '608-555-0151',
    language: ['en', 'English'],
  } as const;
  const father = enroll(
    world,
    {
      ...both,
      key: 'keller-senior',
      on: { regional: '00300481', longterm: 'WB-064' },
      suffix: 'Sr.',
      birthDate: '1948-03-30',
      ssn: '951-60-7001',
    },
    {
      but: { longterm: { given: ['Bob', 'James'] } },
      expect: [differs('name', 'minor', 'Robert Keller is Bob at Willow Bend.')],
    },
  );
  const son = enroll(
    world,
    {
      ...both,
      key: 'keller-junior',
      on: { regional: '00300482', ambulatory: '000377' },
      suffix: 'Jr.',
      birthDate: '1975-03-30',
      ssn: '951-60-7002',
      email: 'rj.keller@mail.example',
    },
    {
      but: { ambulatory: { email: 'robert.keller@work.example', ssn: undefined } },
      expect: [differs('telecom', 'minor', 'The younger Keller: two addresses for mail.')],
    },
  );
  father.state(
    condition,
    { what: problems.fibrillation, onset: '2015-02-01', recorded: '2015-02-01', by: 'brandt' },
    {
      expect: [agrees('The father has atrial fibrillation at both: SNOMED CT, ICD-10-CM, words.')],
    },
  );
  const oxycodone = father.state(
    medication,
    { drug: drugs.oxycodone5, dose: [5, 'mg'], perDay: 4, route: 'oral', start: '2025-11-11' },
    {
      on: ['regional'],
      expect: [missing('major', 'Oxycodone is ordered at Prairie Regional alone.')],
    },
  );
  const tramadol = father.state(
    medication,
    { drug: drugs.tramadol50, dose: [50, 'mg'], perDay: 3, route: 'oral', start: '2025-10-01' },
    {
      on: ['longterm'],
      expect: [missing('major', 'Tramadol is ordered at Willow Bend alone.')],
    },
  );
  father.alert(
    'duplicate-class',
    'critical',
    'medications',
    'Two opioids are active: oxycodone and tramadol.',
    oxycodone,
    tramadol,
  );
  son.state(
    condition,
    { what: problems.sleepApnea, onset: '2020-07-07', recorded: '2020-07-07' },
    {
      but: { ambulatory: { what: { ...problems.sleepApnea, codings: [] } } },
      expect: [agrees('The son has sleep apnea at both: coded, and words alone.')],
    },
  );
  son.state(
    medication,
    { drug: drugs.losartan50, dose: [50, 'mg'], perDay: 1, route: 'oral', start: '2023-02-01' },
    { expect: [agrees('Losartan: coded at one, typed at the other.')] },
  );
}
