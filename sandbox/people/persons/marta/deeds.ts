import { agrees, type Chart, differs, missing, only } from '../../build/chart.ts';
import { deeds } from '../../catalog/care.ts';
import { vaccines } from '../../catalog/vaccines.ts';
import { sites } from '../../catalog/words.ts';
import { immunization } from '../../write/immunization.ts';
import { procedure } from '../../write/procedure.ts';

/** What was done: procedures and immunizations. */
export function martasDeeds(chart: Chart): void {
  procedures(chart);
  immunizations(chart);
}

function procedures(chart: Chart): void {
  const knee = chart.state(
    procedure,
    { what: deeds.kneeReplacement, on: '2023-05-16', site: sites.leftKnee },
    {
      but: { longterm: { site: sites.rightKnee } },
      expect: [differs('bodySite', 'critical', 'Knee replacement: left at three, right at one.')],
    },
  );
  chart.alert(
    'laterality-conflict',
    'critical',
    'procedures',
    'The knee replacement is left at three and right at Willow Bend.',
    only(knee, 'university', 'longterm'),
  );
  chart.state(
    procedure,
    { what: deeds.colonoscopy, on: '2022-10-04' },
    {
      but: { regional: { status: 'not-done' } },
      expect: [differs('status', 'critical', 'Colonoscopy: completed at three, not done at one.')],
    },
  );
  chart.state(
    procedure,
    { what: deeds.cardioversion, on: '2025-09-19', number: 'P-091925-3' },
    {
      but: { university: { on: '2025-09-24' } },
      expect: [differs('performed', 'major', 'Cardioversion: five days between the dates.')],
    },
  );
  chart.state(
    procedure,
    { what: deeds.echo, on: '2025-09-18' },
    {
      but: { longterm: { on: '2025-09' } },
      expect: [agrees('Echocardiography: the month holds the day.')],
    },
  );
  chart.state(
    procedure,
    { what: deeds.mammography, on: '2025-03-12' },
    {
      but: { longterm: { by: 'adeyemi' } },
      expect: [{ verdict: 'differs', severity: 'minor', says: 'Mammography: two performers.' }],
    },
  );
  chart.state(
    procedure,
    { what: deeds.appendectomy, on: '1979' },
    {
      on: ['university'],
      expect: [missing('minor', 'The appendectomy of 1979 is at Northgate alone.')],
    },
  );
}

function immunizations(chart: Chart): void {
  chart.state(
    immunization,
    { vaccine: vaccines.influenza, on: '2025-10-06', lot: 'FL2511A', site: sites.leftArm },
    {
      but: { regional: { lot: 'FL2511B' } },
      expect: [differs('lotNumber', 'major', 'Influenza of 2025: two lot numbers.')],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.influenza, on: '2024-10-14', lot: 'FL2409C' },
    {
      but: { longterm: { vaccine: vaccines.influenzaUnspecified, lot: undefined } },
      expect: [differs('code', 'minor', 'Influenza of 2024: not specified at Willow Bend.')],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.influenza, on: '2023-10-09', lot: 'FL2308D' },
    {
      but: { ambulatory: { vaccine: vaccines.influenzaHighDose } },
      expect: [differs('code', 'major', 'Influenza of 2023: two different vaccines.')],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.covid, on: '2024-11-12', site: sites.leftArm, lot: 'CV8812' },
    {
      but: { regional: { site: sites.rightArm } },
      expect: [differs('site', 'minor', 'COVID-19: left arm, right arm.')],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.tdap, on: '2019-04-02', lot: 'TD1902', expires: '2021-01-31' },
    {
      but: { longterm: { expires: '2019-03-31' } },
      expect: [
        { verdict: 'differs', severity: 'major', says: 'Tdap: given after one stated expiry.' },
      ],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.zoster, on: '2023-06-01', lot: 'ZR101', dose: 1, series: 2 },
    { expect: [agrees('Zoster, first dose: the same at all four.')] },
  );
  const second = chart.state(
    immunization,
    { vaccine: vaccines.zoster, on: '2023-09-05', lot: 'ZR177', dose: 2, series: 2 },
    {
      on: ['university', 'regional', 'ambulatory'],
      expect: [missing('major', 'Zoster, second dose: not recorded at Willow Bend.')],
    },
  );
  chart.alert(
    'immunization-count',
    'major',
    'immunizations',
    'Zoster: two doses at three, one at Willow Bend.',
    only(second, 'university'),
  );
}
