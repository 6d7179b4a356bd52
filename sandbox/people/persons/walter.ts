import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { waltersAllergies } from './walter/allergies.ts';
import { waltersMedications } from './walter/medications.ts';
import { waltersRest } from './walter/rest.ts';

/** 98 years old, in the care home since 2021, with a long list of medicines. */
export function walter(world: World): void {
  const chart = enroll(world, {
    key: 'walter',
    on: { university: 'Z100077', regional: '00120045', longterm: 'WB-007' },
    family: 'Nowak',
    given: ['Walter'],
    prefix: 'Mr.',
    birthDate: '1927-02-03',
    gender: 'male',
    birthSex: 'M',
    line: '9 Garden Wing',
    city: 'Ellis Falls',
    zip: '53999',
    phone: '608-555-0107',
    ssn: '918-22-1409',
    medicare: '1EG4TE5MK73',
    married: 'W',
    language: ['en', 'English'],
    race: ['2106-3', 'White'],
  });
  const lisinopril = waltersAllergies(chart);
  waltersMedications(chart, lisinopril);
  waltersRest(chart);
}
