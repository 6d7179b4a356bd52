import { agrees, type Chart, differs, missing, only, type Stated } from '../../build/chart.ts';
import { drugs } from '../../catalog/drugs.ts';
import { problems } from '../../catalog/problems.ts';
import { medication } from '../../write/medication.ts';

export function martasMedications(chart: Chart, penicillin: Stated): void {
  anticoagulants(chart);
  doses(chart);
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
    penicillin,
    amoxicillin,
  );
}

function anticoagulants(chart: Chart): void {
  const warfarin = chart.state(
    medication,
    {
      drug: drugs.warfarin5,
      dose: [5, 'mg'],
      perDay: 1,
      route: 'oral',
      reason: problems.fibrillation,
      by: 'brandt',
      start: '2021-06-14',
    },
    {
      but: { regional: { status: 'stopped', start: '2025-09-20' } },
      expect: [
        differs('status', 'critical', 'Warfarin: active at three, stopped at Prairie Regional.'),
      ],
    },
  );
  chart.alert(
    'stopped-elsewhere',
    'critical',
    'medications',
    'Warfarin was stopped at Prairie Regional in September 2025 and is active elsewhere.',
    warfarin,
  );
  const apixaban = chart.state(
    medication,
    {
      drug: drugs.apixaban5,
      dose: [5, 'mg'],
      perDay: 2,
      route: 'oral',
      reason: problems.fibrillation,
      by: 'brandt',
      start: '2025-09-20',
    },
    {
      on: ['regional'],
      expect: [
        missing('major', 'Only Prairie Regional has apixaban, started as warfarin was stopped.'),
      ],
    },
  );
  chart.alert(
    'duplicate-class',
    'critical',
    'medications',
    'Two anticoagulants are active: warfarin and apixaban.',
    only(warfarin, 'university'),
    apixaban,
  );
}

function doses(chart: Chart): void {
  const digoxin = chart.state(
    medication,
    { drug: drugs.digoxin125, dose: [0.125, 'mg'], perDay: 1, route: 'oral', start: '2022-02-01' },
    {
      but: { regional: { dose: [0.25, 'mg'] } },
      expect: [
        differs('dose', 'critical', 'Digoxin: 0.125 mg at three, 0.25 mg at Prairie Regional.'),
      ],
    },
  );
  chart.alert('dose-conflict', 'critical', 'medications', 'Digoxin doses differ twofold.', digoxin);
  chart.state(
    medication,
    {
      drug: drugs.glargine,
      dose: [20, '[IU]'],
      perDay: 1,
      route: 'subcutaneous',
      start: '2023-03-11',
    },
    {
      but: { longterm: { dose: [24, '[IU]'] } },
      expect: [differs('dose', 'major', 'Insulin glargine: 20 units at three, 24 at Willow Bend.')],
    },
  );
  const furosemide = chart.state(
    medication,
    { drug: drugs.furosemide20, dose: [20, 'mg'], perDay: 1, route: 'oral', start: '2024-05-02' },
    {
      but: { longterm: { perDay: 2 } },
      expect: [
        differs('frequency', 'critical', 'Furosemide: once a day at three, twice at Willow Bend.'),
      ],
    },
  );
  chart.alert(
    'dose-conflict',
    'critical',
    'medications',
    'The daily dose of furosemide differs twofold.',
    furosemide,
  );
  chart.state(
    medication,
    { drug: drugs.gabapentin300, dose: [300, 'mg'], perDay: 2, route: 'oral', start: '2024-08-19' },
    {
      but: { regional: { perDay: 3 } },
      expect: [
        differs('frequency', 'major', 'Gabapentin: twice a day at three, three times at one.'),
      ],
    },
  );
  const lisinopril = chart.state(
    medication,
    { drug: drugs.lisinopril10, dose: [10, 'mg'], perDay: 1, route: 'oral', start: '2018-11-05' },
    {
      but: { university: { drug: drugs.lisinopril20, dose: [20, 'mg'] } },
      expect: [
        differs('dose', 'critical', 'Lisinopril: 20 mg tablets at Northgate, 10 mg elsewhere.'),
      ],
    },
  );
  chart.alert(
    'dose-conflict',
    'critical',
    'medications',
    'Lisinopril doses differ twofold.',
    lisinopril,
  );
  chart.alert(
    'same-ingredient-twice',
    'major',
    'medications',
    'Lisinopril is active in two strengths.',
    lisinopril,
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
    hydrochlorothiazide,
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
