import { agrees, type Chart, differs, missing, only, type Stated } from '../../build/chart.ts';
import { drugs } from '../../catalog/drugs.ts';
import { problems } from '../../catalog/problems.ts';
import { medication } from '../../write/medication.ts';
import { martasAnticoagulants } from './anticoagulants.ts';
import { martasDoses } from './doses.ts';

export function martasMedications(chart: Chart, penicillin: Stated): void {
  martasAnticoagulants(chart);
  martasDoses(chart);
  details(chart);
  controls(chart);
  const amoxicillin = chart.state(
    medication,
    {
      drug: drugs.amoxicillin500,
      dose: [500, 'mg'],
      perDay: 3,
      route: 'oral',
      start: '2026-01-09',
    },
    {
      on: ['regional'],
      expect: [missing('major', 'Only Prairie Regional has the amoxicillin order.')],
    },
  );
  chart.alert(
    'allergy-active-order',
    'critical',
    'medications',
    'Amoxicillin is ordered at Prairie Regional; Northgate records a penicillin allergy.',
    only(penicillin, 'university'),
    amoxicillin,
  );
}

function details(chart: Chart): void {
  const hydrochlorothiazide = chart.state(
    medication,
    {
      drug: drugs.hydrochlorothiazide25,
      dose: [25, 'mg'],
      perDay: 1,
      route: 'oral',
      start: '2017-03-20',
    },
    {
      but: { longterm: { status: 'stopped', start: '2025-02-11' } },
      expect: [differs('status', 'major', 'Hydrochlorothiazide: stopped at Willow Bend alone.')],
    },
  );
  chart.alert(
    'stopped-elsewhere',
    'major',
    'medications',
    'Hydrochlorothiazide was stopped at Willow Bend and is active elsewhere.',
    only(hydrochlorothiazide, 'university', 'longterm'),
  );
  chart.state(
    medication,
    { drug: drugs.atorvastatin20, dose: [20, 'mg'], perDay: 1, route: 'oral', start: '2016-07-07' },
    {
      but: { longterm: { drug: drugs.lipitor20 } },
      expect: [differs('product', 'minor', 'Atorvastatin: the brand Lipitor at Willow Bend.')],
    },
  );
  chart.state(
    medication,
    {
      drug: drugs.acetaminophen500,
      dose: [500, 'mg'],
      perDay: 3,
      route: 'oral',
      start: '2025-01-10',
    },
    {
      but: { university: { asNeeded: true }, longterm: { asNeeded: false } },
      expect: [differs('asNeeded', 'major', 'Acetaminophen: as needed here, scheduled there.')],
    },
  );
  chart.state(
    medication,
    { drug: drugs.kneeCream, sig: 'Apply thinly at night', start: '2025-06-01' },
    {
      on: ['ambulatory'],
      expect: [missing('major', 'A compounded cream without a code, at one.')],
    },
  );
  chart.state(
    medication,
    { drug: drugs.nightDrops, sig: 'Ten drops at night', start: '2025-06-01' },
    { on: ['university'], expect: [missing('major', 'Drops without a code: not the cream.')] },
  );
}

function controls(chart: Chart): void {
  chart.state(
    medication,
    {
      drug: drugs.metformin500,
      dose: [500, 'mg'],
      perDay: 2,
      route: 'oral',
      reason: problems.diabetes,
      start: '2014-09-02',
      rx: 'RX-7730012',
    },
    {
      but: { ambulatory: { drug: { ...drugs.metformin500, text: 'Metformin HCl 500 mg tab' } } },
      expect: [
        agrees('Metformin: reference, proprietary code, typed name and RxNorm are one drug.'),
      ],
    },
  );
  chart.state(
    medication,
    { drug: drugs.omeprazole20, dose: [20, 'mg'], perDay: 1, route: 'oral', start: '2020-10-10' },
    {
      but: { university: { dose: [1, '{capsule}'] } },
      expect: [agrees('Omeprazole: one capsule of 20 mg is 20 mg.')],
    },
  );
  chart.state(
    medication,
    {
      drug: drugs.sertraline50,
      dose: [50, 'mg'],
      perDay: 1,
      route: 'oral',
      start: '2022-12-01',
    },
    {
      but: { university: { isRestricted: true } },
      expect: [agrees('Sertraline: labeled restricted at Northgate, otherwise the same.')],
    },
  );
}
