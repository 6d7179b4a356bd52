import { agrees } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { problems } from '../catalog/problems.ts';
import { substances } from '../catalog/substances.ts';
import { reactions } from '../catalog/words.ts';
import { allergy } from '../write/allergy.ts';
import { condition } from '../write/condition.ts';

/** Twins: one birth date, one address, one telephone, names one letter apart. */
export function hartmanns(world: World): void {
  const both = {
    family: 'Hartmann',
    birthDate: '2004-02-29',
    gender: 'female',
    birthSex: 'F',
    line: '31 Quarry Road',
    city: 'Ellis Falls',
    zip: '53999',
    phone: '608-555-0129',
    language: ['en', 'English'],
    race: ['2106-3', 'White'],
  } as const;
  const lena = enroll(
    world,
    {
      ...both,
      key: 'lena',
      on: { university: 'Z260111', regional: '00700111' },
      given: ['Lena'],
      ssn: '933-41-0021',
      multipleBirth: 1,
      contact: 'Karin Hartmann',
    },
    {
      but: { regional: { contact: 'Uwe Hartmann' } },
      expect: [{ verdict: 'differs', severity: 'minor', says: 'Lena: two emergency contacts.' }],
    },
  );
  const lina = enroll(
    world,
    {
      ...both,
      key: 'lina',
      on: { university: 'Z260112', regional: '00700112' },
      given: ['Lina'],
      ssn: '933-41-0022',
      multipleBirth: 2,
    },
    {
      but: { regional: { race: ['2131-1', 'Other Race'] } },
      expect: [{ verdict: 'differs', severity: 'minor', says: 'Lina: two races on file.' }],
    },
  );
  lena.state(
    condition,
    { what: problems.asthma, onset: '2012', recorded: '2012-09-01', by: 'ruiz' },
    { expect: [agrees('Lena has asthma at both.')] },
  );
  lina.state(
    allergy,
    {
      to: substances.penicillin,
      type: 'allergy',
      category: 'medication',
      criticality: 'high',
      reactions: [reactions.hives],
      recorded: '2010-05-05',
    },
    { expect: [agrees('Lina, not Lena, is allergic to penicillin, at both.')] },
  );
}
