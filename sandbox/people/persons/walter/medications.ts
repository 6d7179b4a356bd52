import { agrees, type Chart, differs, missing, type Stated } from '../../build/chart.ts';
import { uncoded } from '../../build/term.ts';
import { drugs } from '../../catalog/drugs.ts';
import { problems } from '../../catalog/problems.ts';
import { medication } from '../../write/medication.ts';

export function waltersMedications(chart: Chart, lisinoprilAllergy: Stated): void {
  inhibitors(chart, lisinoprilAllergy);
  routes(chart);
  amounts(chart);
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
    allergyOnFile,
    lisinopril,
  );
  chart.alert(
    'allergy-active-order',
    'critical',
    'medications',
    'Enalapril is ordered against an intolerance of lisinopril, which is of its class.',
    allergyOnFile,
    enalapril,
  );
}

function routes(chart: Chart): void {
  const furosemide = chart.state(
    medication,
    { drug: drugs.furosemide40, dose: [40, 'mg'], perDay: 1, route: 'oral', start: '2025-10-01' },
    {
      but: { regional: { drug: drugs.furosemideInjection, route: 'intravenous' } },
      expect: [differs('route', 'critical', 'Furosemide: by mouth at two, into a vein at one.')],
    },
  );
  chart.alert(
    'same-ingredient-twice',
    'major',
    'medications',
    'Furosemide is active by two routes.',
    furosemide,
  );
  const morphine = chart.state(
    medication,
    {
      drug: drugs.morphineSolution,
      dose: [5, 'mg'],
      perDay: 4,
      route: 'oral',
      start: '2025-12-01',
    },
    {
      but: { longterm: { route: 'sublingual' } },
      expect: [differs('route', 'major', 'Morphine: by mouth at two, under the tongue at one.')],
    },
  );
  chart.alert(
    'same-ingredient-twice',
    'major',
    'medications',
    'Morphine is active by two routes.',
    morphine,
  );
  chart.state(
    medication,
    { drug: drugs.metformin500, dose: [500, 'mg'], perDay: 1, route: 'oral', start: '2019-02-01' },
    {
      but: { longterm: { drug: drugs.metforminEr500 } },
      expect: [differs('form', 'major', 'Metformin: immediate release at two, extended at one.')],
    },
  );
}

function amounts(chart: Chart): void {
  const levothyroxine = chart.state(
    medication,
    {
      drug: drugs.levothyroxine50,
      dose: [50, 'ug'],
      perDay: 1,
      route: 'oral',
      start: '2015-05-01',
    },
    {
      but: { regional: { dose: [50, 'mg'] } },
      expect: [differs('dose', 'critical', 'Levothyroxine: 50 micrograms at two, 50 mg at one.')],
    },
  );
  chart.alert(
    'dose-conflict',
    'critical',
    'medications',
    'Levothyroxine: mg sent for micrograms.',
    levothyroxine,
  );
  const methotrexate = chart.state(
    medication,
    { drug: drugs.methotrexate, dose: [7.5, 'mg'], perWeek: 1, route: 'oral', start: '2020-09-01' },
    {
      but: { longterm: { perWeek: undefined, perDay: 1 } },
      expect: [
        differs('frequency', 'critical', 'Methotrexate: weekly at two, daily at Willow Bend.'),
      ],
    },
  );
  chart.alert(
    'dose-conflict',
    'critical',
    'medications',
    'Methotrexate: a weekly dose is given daily.',
    methotrexate,
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
