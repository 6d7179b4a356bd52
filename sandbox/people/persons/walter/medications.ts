import { agrees, type Chart, differs, missing, only, type Stated } from '../../build/chart.ts';
import { uncoded } from '../../build/term.ts';
import { drugs } from '../../catalog/drugs.ts';
import { problems } from '../../catalog/problems.ts';
import { medication } from '../../write/medication.ts';
import { waltersAmounts, waltersRoutes } from './amounts.ts';

export function waltersMedications(chart: Chart, lisinoprilAllergy: Stated): void {
  inhibitors(chart, lisinoprilAllergy);
  waltersRoutes(chart);
  waltersAmounts(chart);
  particulars(chart);
  for (const drug of unchanged) {
    chart.state(
      medication,
      {
        drug,
        perDay: 1,
        route: 'oral',
        sig: 'Take one by mouth once daily',
        start: '2022-03-01',
        by: 'adeyemi',
      },
      { expect: [agrees(`The long list: ${drug.text} is the same at all three.`)] },
    );
  }
}

const unchanged = [
  drugs.atorvastatin20,
  drugs.clopidogrel75,
  drugs.pantoprazole40,
  drugs.sertraline50,
  drugs.spironolactone25,
  drugs.potassium10,
  drugs.vitaminD,
  drugs.amlodipine5,
  drugs.prednisone5,
];

/** Two inhibitors of one class, both against an intolerance on file. */
function inhibitors(chart: Chart, allergyOnFile: Stated): void {
  const lisinopril = chart.state(
    medication,
    { drug: drugs.lisinopril10, dose: [10, 'mg'], perDay: 1, route: 'oral', start: '2025-08-01' },
    {
      on: ['longterm'],
      expect: [missing('major', 'Lisinopril is ordered at Willow Bend alone.')],
    },
  );
  const enalapril = chart.state(
    medication,
    { drug: drugs.enalapril10, dose: [10, 'mg'], perDay: 2, route: 'oral', start: '2025-07-01' },
    {
      on: ['regional'],
      expect: [missing('major', 'Enalapril is ordered at Prairie Regional alone.')],
    },
  );
  chart.alert(
    'duplicate-class',
    'major',
    'medications',
    'Two ACE inhibitors are active: lisinopril and enalapril.',
    lisinopril,
    enalapril,
  );
  chart.alert(
    'allergy-active-order',
    'critical',
    'medications',
    'Lisinopril is ordered against a recorded intolerance of it.',
    only(allergyOnFile, 'university'),
    lisinopril,
  );
  chart.alert(
    'allergy-active-order',
    'critical',
    'medications',
    'Enalapril is ordered against an intolerance of lisinopril, which is of its class.',
    only(allergyOnFile, 'university'),
    enalapril,
  );
}

function particulars(chart: Chart): void {
  chart.state(
    medication,
    { drug: drugs.donepezil10, dose: [10, 'mg'], perDay: 1, route: 'oral', start: '2021-11-01' },
    {
      but: { regional: { status: 'on-hold' } },
      expect: [differs('status', 'major', 'Donepezil: active at two, on hold at one.')],
    },
  );
  chart.state(
    medication,
    {
      drug: drugs.mirtazapine15,
      dose: [15, 'mg'],
      perDay: 1,
      route: 'oral',
      start: '2022-02-01',
      reason: problems.depression,
    },
    {
      but: { longterm: { reason: uncoded('Poor appetite') } },
      expect: [differs('reason', 'minor', 'Mirtazapine: for depression or for appetite.')],
    },
  );
  chart.state(
    medication,
    { drug: drugs.memantine10, dose: [10, 'mg'], perDay: 2, route: 'oral', start: '2022-04-01' },
    {
      but: { longterm: { by: 'adeyemi' } },
      expect: [differs('prescriber', 'minor', 'Memantine: two prescribers.')],
    },
  );
  chart.state(
    medication,
    { drug: drugs.tamsulosin, dose: [0.4, 'mg'], perDay: 1, route: 'oral', start: '2016-06-01' },
    {
      but: { regional: { intent: 'plan' } },
      expect: [differs('intent', 'minor', 'Tamsulosin: ordered at two, reported at one.')],
    },
  );
  chart.state(
    medication,
    { drug: drugs.quetiapine25, dose: [25, 'mg'], perDay: 1, route: 'oral', start: '2023-01-15' },
    {
      but: { regional: { start: '2023-01' }, longterm: { start: '2023' } },
      expect: [agrees('Quetiapine: begun on a day, in its month, in its year.')],
    },
  );
  chart.state(
    medication,
    { drug: drugs.gabapentin100, dose: [100, 'mg'], perDay: 1, status: 'entered-in-error' },
    { on: ['regional'], expect: 'no row' },
  );
}
