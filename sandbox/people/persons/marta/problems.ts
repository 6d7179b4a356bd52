import { agrees, type Chart, differs, missing, only, type Stated } from '../../build/chart.ts';
import { problems } from '../../catalog/problems.ts';
import { grades, sites } from '../../catalog/words.ts';
import { condition } from '../../write/condition.ts';

export interface MartasProblems {
  readonly diabetes: Stated;
  readonly fibrillation: Stated;
}

/** @returns the problems her visits to the emergency room were about. */
export function martasProblems(chart: Chart): MartasProblems {
  statuses(chart);
  details(chart);
  return controls(chart);
}

function statuses(chart: Chart): void {
  const cancer = chart.state(
    condition,
    {
      what: problems.breastCancer,
      site: sites.leftBreast,
      onset: '2010-03-09',
      recorded: '2010-03-09',
    },
    {
      but: { regional: { status: 'resolved', abated: '2016-04-01' } },
      expect: [
        differs('clinicalStatus', 'critical', 'Breast cancer: active at three, resolved at one.'),
      ],
    },
  );
  chart.alert(
    'problem-resolved-elsewhere',
    'critical',
    'conditions',
    'Breast cancer is resolved at Prairie Regional and active elsewhere.',
    only(cancer, 'university', 'regional'),
  );
  const reflux = chart.state(
    condition,
    { what: problems.reflux, onset: '2020-10-10', recorded: '2020-10-10' },
    {
      but: { longterm: { status: 'resolved' } },
      expect: [differs('clinicalStatus', 'major', 'Reflux: resolved at Willow Bend alone.')],
    },
  );
  chart.alert(
    'problem-resolved-elsewhere',
    'major',
    'conditions',
    'Reflux is resolved at Willow Bend and active elsewhere.',
    only(reflux, 'university', 'longterm'),
  );
  chart.state(
    condition,
    { what: problems.depression, onset: '2022-11-20', recorded: '2022-11-20' },
    {
      but: { longterm: { verified: 'refuted' } },
      expect: [
        differs(
          'verificationStatus',
          'critical',
          'Depression: confirmed at three, refuted at one.',
        ),
      ],
    },
  );
}

function details(chart: Chart): void {
  const knee = chart.state(
    condition,
    {
      what: problems.kneeArthritis,
      site: sites.leftKnee,
      onset: '2019-05-01',
      recorded: '2019-05-01',
    },
    {
      but: { regional: { site: sites.rightKnee } },
      expect: [differs('bodySite', 'critical', 'Knee arthritis: left at three, right at one.')],
    },
  );
  chart.alert(
    'laterality-conflict',
    'critical',
    'conditions',
    'Osteoarthritis of the knee: left at three, right at Prairie Regional.',
    only(knee, 'university', 'regional'),
  );
  chart.state(
    condition,
    {
      what: problems.kidneyDisease,
      severity: grades.mild,
      onset: '2021-08-17',
      recorded: '2021-08-17',
    },
    {
      but: { longterm: { severity: grades.severe } },
      expect: [
        differs('severity', 'major', 'Kidney disease: mild at three, severe at Willow Bend.'),
      ],
    },
  );
  chart.state(
    condition,
    { what: problems.hypertension, onset: '2009-03-02', recorded: '2009-03-02' },
    {
      but: { regional: { onset: '2011-06-20' } },
      expect: [differs('onset', 'minor', 'Hypertension: two years between the dates of onset.')],
    },
  );
  chart.state(
    condition,
    {
      what: problems.ironDeficiency,
      status: 'resolved',
      onset: '2017-01-12',
      abated: '2017-08-01',
      recorded: '2017-01-12',
    },
    {
      but: { university: { abated: '2018-02-15' } },
      expect: [differs('abatement', 'minor', 'Iron deficiency: ended in 2017 or in 2018.')],
    },
  );
  chart.state(
    condition,
    { what: problems.kneePain, onset: '2025-10-01', recorded: '2025-10-01' },
    {
      on: ['ambulatory'],
      expect: [missing('major', 'Knee pain is on the list of Lakeshore alone.')],
    },
  );
}

function controls(chart: Chart): MartasProblems {
  const diabetes = chart.state(
    condition,
    { what: problems.diabetes, onset: '2014-08-30', recorded: '2014-08-30' },
    {
      but: { ambulatory: { filed: 'thrice' } },
      expect: [agrees('Diabetes: one diagnosis, three entries and two code systems at Lakeshore.')],
    },
  );
  const fibrillation = chart.state(
    condition,
    { what: problems.fibrillation, onset: '2021-06-01', recorded: '2021-06-14', by: 'brandt' },
    {
      but: { regional: { onset: '2021' }, longterm: { onset: '2021-06' } },
      expect: [agrees('Atrial fibrillation: the year, the month and the day are one date.')],
    },
  );
  chart.state(
    condition,
    { what: problems.hyperlipidemia, onset: '2016-07-01', recorded: '2016-07-01' },
    {
      but: { regional: { what: { ...problems.hyperlipidemia, text: 'HYPERLIPIDEMIA' } } },
      expect: [agrees('Hyperlipidemia: capitals are not a difference.')],
    },
  );
  return { diabetes, fibrillation };
}
