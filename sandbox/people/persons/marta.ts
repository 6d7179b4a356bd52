import { differs } from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';
import { martasAllergies } from './marta/allergies.ts';
import { martasCare } from './marta/care.ts';
import { martasDeeds } from './marta/deeds.ts';
import { martasEmergencies } from './marta/emergencies.ts';
import { martasMedications } from './marta/medications.ts';
import { martasProblems } from './marta/problems.ts';
import { martasResults } from './marta/results.ts';

/**
 * The demo's main person: 62, with diabetes, hypertension, atrial fibrillation and an
 * anticoagulant, known to all four servers, which disagree on much that matters.
 */
export function marta(world: World): void {
  const chart = enroll(
    world,
    {
      key: 'marta',
      on: { university: 'Z204418', regional: '00770341', ambulatory: '000412', longterm: 'WB-118' },
      family: 'Lindqvist',
      given: ['Marta', 'Elisabeth'],
      birthDate: '1963-04-18',
      gender: 'female',
      birthSex: 'F',
      line: '418 Birchwood Lane',
      city: 'Ellis Falls',
      zip: '53999',
      phone: '+1-608-555-0142',
      email: 'marta.lindqvist@mail.example',
      ssn: '912-45-7731',
      married: 'M',
      language: ['en', 'English'],
      race: ['2106-3', 'White'],
    },
    {
      but: {
        ambulatory: { line: '77 Old Mill Road', phone: '(608) 555-0142', ssn: undefined },
        longterm: { family: 'LINDQVIST', given: ['MARTA', 'ELISABETH'] },
      },
      expect: [differs('address', 'minor', 'Lakeshore still has the street of before the move.')],
    },
  );
  const { penicillin } = martasAllergies(chart);
  martasMedications(chart, penicillin);
  const problems = martasProblems(chart);
  martasResults(chart);
  martasDeeds(chart);
  martasCare(chart);
  martasEmergencies(chart, problems);
}
