import { type Chance, seededChance } from '../build/chance.ts';
import {
  agrees,
  type Chart,
  differs,
  type Expectation,
  only,
  type Stated,
} from '../build/chart.ts';
import { enroll } from '../build/enroll.ts';
import type { ServerId } from '../build/servers.ts';
import type { Test } from '../build/term.ts';
import type { World } from '../build/world.ts';
import { papers, visits } from '../catalog/care.ts';
import { drugs } from '../catalog/drugs.ts';
import { problems } from '../catalog/problems.ts';
import { labs, vitals } from '../catalog/tests.ts';
import { condition } from '../write/condition.ts';
import { medication } from '../write/medication.ts';
import { lab, vital } from '../write/observation.ts';
import { encounter, report } from '../write/visit.ts';

/** Sixteen years after a kidney transplant: about 5,000 resources over three servers. */
export function ingrid(world: World): void {
  const chart = enroll(world, {
    key: 'ingrid',
    on: { university: 'Z118845', regional: '00091177', ambulatory: '000155' },
    family: 'Solheim',
    given: ['Ingrid', 'Maria'],
    birthDate: '1955-06-30',
    gender: 'female',
    birthSex: 'F',
    line: '14 Summit Drive',
    city: 'Northgate',
    zip: '53998',
    phone: '608-555-0104',
    ssn: '924-70-5518',
    married: 'W',
    language: ['en', 'English'],
  });
  planted(chart);
  for (let year = 2010; year <= 2025; year++) {
    for (let month = 1; month <= 12; month++) visitsOfMonth(chart, year, month);
  }
}

function planted(chart: Chart): void {
  const transplant = chart.state(
    condition,
    { what: problems.kidneyTransplant, onset: '2009-11-02', recorded: '2009-11-02' },
    {
      but: { ambulatory: { status: 'inactive' } },
      expect: [
        differs('clinicalStatus', 'critical', 'Transplant: active at two, inactive at one.'),
      ],
    },
  );
  chart.alert(
    'problem-resolved-elsewhere',
    'critical',
    'conditions',
    'The kidney transplant is inactive at Lakeshore and active elsewhere.',
    only(transplant, 'university', 'ambulatory'),
  );
  const tacrolimus = chart.state(
    medication,
    { drug: drugs.tacrolimus1, dose: [1, 'mg'], perDay: 2, route: 'oral', start: '2009-11-04' },
    {
      but: { regional: { dose: [2, 'mg'] } },
      expect: [differs('dose', 'critical', 'Tacrolimus: 1 mg at two, 2 mg at Prairie Regional.')],
    },
  );
  chart.alert(
    'dose-conflict',
    'critical',
    'medications',
    'Tacrolimus doses differ twofold.',
    only(tacrolimus, 'university', 'regional'),
  );
  const lower = chart.state(
    medication,
    { drug: drugs.simvastatin20, dose: [20, 'mg'], perDay: 1, route: 'oral', start: '2012-05-01' },
    { expect: 'no row' },
  );
  const higher = chart.state(
    medication,
    { drug: drugs.simvastatin40, dose: [40, 'mg'], perDay: 1, route: 'oral', start: '2019-05-01' },
    { on: ['university'], expect: 'no row' },
  );
  chart.alert(
    'same-ingredient-twice',
    'major',
    'medications',
    'Simvastatin is active in two strengths at Northgate.',
    only(lower, 'university'),
    higher,
  );
  chart.state(
    medication,
    { drug: drugs.prednisone5, dose: [5, 'mg'], perDay: 1, route: 'oral', start: '2009-11-04' },
    { expect: [agrees('Prednisone: the same at all three.')] },
  );
}

/**
 * One visit a month at each server, and laboratory values on days of its own: found in one record
 * alone, as they are. Every fourth draw was sent to all three and agrees.
 */
function visitsOfMonth(chart: Chart, year: number, month: number): void {
  const chance = seededChance(`ingrid ${year}-${month}`);
  for (const [at, server] of servers.entries()) {
    const on = dayOf(year, month, 2 + at * 8 + chance.between(0, 5));
    const isShared = (month + at) % 12 === 0;
    const results = drawOn(chart, chance, on, isShared ? { expect: [] } : alone(server));
    if (month % 3 !== at) continue;
    const visit = { kind: visits.office, class: 'AMB', start: `${on}T09:00` } as const;
    chart.state(encounter, { ...visit, end: `${on}T09:30` }, alone(server));
    const own = results.flatMap((stated) => stated[server] ?? []);
    chart.state(
      report,
      { what: papers.basicPanel, on: `${on}T08:30`, results: own },
      alone(server),
    );
  }
}

const servers: readonly ServerId[] = ['university', 'regional', 'ambulatory'];

const alone = (server: ServerId) => ({ on: [server], expect: 'no row' as const });

const dayOf = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Test, usual value, spread, decimals. */
const panel: readonly (readonly [Test, number, number, number])[] = [
  [labs.creatinine, 1.25, 0.3, 2],
  [labs.potassium, 4.4, 0.7, 1],
  [labs.sodium, 139, 4, 0],
  [labs.glucose, 101, 22, 0],
  [labs.hemoglobin, 12.1, 1.4, 1],
];

/** @returns the laboratory values, which a report may list. */
function drawOn(
  chart: Chart,
  chance: Chance,
  on: string,
  plan: { readonly on?: readonly ServerId[]; readonly expect: readonly Expectation[] | 'no row' },
): readonly Stated[] {
  const results = panel.map(([test, usual, spread, decimals]) => {
    const value = Number((usual + (chance.next() * 2 - 1) * spread).toFixed(decimals));
    return chart.state(lab, { test, at: `${on}T08:30`, value }, plan);
  });
  const systolic = chance.between(118, 152);
  const parts = [
    { test: vitals.systolic, value: systolic },
    { test: vitals.diastolic, value: Math.round(systolic * 0.6) },
  ];
  chart.state(vital, { test: vitals.pressure, at: `${on}T08:20`, parts }, plan);
  const weight = Number((68 + (chance.next() * 2 - 1) * 3).toFixed(1));
  chart.state(vital, { test: vitals.weight, at: `${on}T08:20`, value: weight }, plan);
  return results;
}
