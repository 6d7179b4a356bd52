import { agrees, type Chart, differs, missing } from '../../build/chart.ts';
import { problems } from '../../catalog/problems.ts';
import { labs, vitals } from '../../catalog/tests.ts';
import { vaccines } from '../../catalog/vaccines.ts';
import { condition } from '../../write/condition.ts';
import { immunization } from '../../write/immunization.ts';
import { lab, vital } from '../../write/observation.ts';
import { waltersCare } from './care.ts';
import { waltersCodeStatus, waltersPapers } from './papers.ts';

export function waltersRest(chart: Chart): void {
  problemsOf(chart);
  immunizationsOf(chart);
  waltersPapers(chart);
  waltersCodeStatus(chart);
  waltersCare(chart);
  resultsOf(chart);
}

function problemsOf(chart: Chart): void {
  for (const what of [problems.dementia, problems.heartFailure, problems.osteoporosis]) {
    chart.state(
      condition,
      { what, onset: '2020', recorded: '2020-05-05', by: 'adeyemi' },
      { expect: [agrees(`${what.text}: SNOMED CT here, ICD-10-CM there, one problem.`)] },
    );
  }
  chart.state(
    condition,
    { what: problems.diabetes, onset: '2004-04-04', recorded: '2004-04-04' },
    {
      but: { longterm: { what: problems.diabetesWithKidney } },
      expect: [differs('code', 'minor', 'Diabetes: E11.9 at Northgate, E11.22 at Willow Bend.')],
    },
  );
}

function immunizationsOf(chart: Chart): void {
  chart.state(
    immunization,
    { vaccine: vaccines.influenzaHighDose, on: '2025-10-01', lot: 'HD2501', number: 'IR-90011' },
    {
      but: { longterm: { on: '2025-10-08' } },
      expect: [differs('occurrence', 'major', 'Influenza of 2025: a week between the dates.')],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.influenzaHighDose, on: '2024-10-02', lot: 'HD2402', number: 'IR-80011' },
    {
      but: { longterm: { on: '2024-10-04' } },
      expect: [differs('occurrence', 'minor', 'Influenza of 2024: two days between the dates.')],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.ppsv23, on: '2012-09-09', lot: 'PP1209', maker: 'Halden Biologics' },
    {
      but: { longterm: { maker: 'Corvane Vaccines' } },
      expect: [
        { verdict: 'differs', severity: 'minor', says: 'Pneumococcal vaccine: two makers.' },
      ],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.pcv20, on: '2023-03-03', lot: 'PC2303' },
    {
      but: { regional: { isReported: true } },
      expect: [agrees('PCV20: reported at one, given at the others, the same dose.')],
    },
  );
}

function resultsOf(chart: Chart): void {
  chart.state(
    lab,
    { test: labs.digoxin, at: '2025-11-20T07:00', value: 0.7 },
    {
      on: ['longterm'],
      but: { longterm: { status: 'cancelled' } },
      expect: [missing('minor', 'A canceled digoxin level that carries a value, at one.')],
    },
  );
  chart.state(
    vital,
    {
      test: vitals.pressure,
      at: '2025-12-20T08:00',
      parts: [
        { test: vitals.systolic, value: 118 },
        { test: vitals.diastolic, value: 62 },
      ],
    },
    {
      but: {
        regional: {
          parts: [
            { test: vitals.systolic, value: 118 },
            { test: vitals.diastolic, absent: 'not-performed' },
          ],
        },
      },
      expect: [agrees('Blood pressure: a part not measured is no other value.')],
    },
  );
}
