import { type Chart, differs } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { roles, visits } from '../catalog/care.ts';
import { coverage } from '../write/coverage.ts';
import { careTeam } from '../write/team.ts';
import { encounter } from '../write/visit.ts';
import { mateosIllnesses } from './mateo/illnesses.ts';
import { mateosMeasurements } from './mateo/measurements.ts';
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
  mateosMeasurements(chart);
  mateosVaccines(chart);
  mateosIllnesses(chart);
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
      expect: [differs('end', 'major', 'The well child visit ends a day later at Northgate.')],
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
