import { agrees, type Chart, differs, missing, only } from '../../build/chart.ts';
import { uncoded } from '../../build/term.ts';
import { vaccines } from '../../catalog/vaccines.ts';
import { routes, sites } from '../../catalog/words.ts';
import { immunization } from '../../write/immunization.ts';

/** His primary series: mostly alike, with gaps on one side and doses that disagree. */
export function mateosVaccines(chart: Chart): void {
  alike(chart);
  gaps(chart);
  disagreements(chart);
}

function alike(chart: Chart): void {
  const given = [
    [vaccines.hepatitisB, '2021-08-10', 'HB101', 1],
    [vaccines.hepatitisB, '2021-10-12', 'HB155', 2],
    [vaccines.rotavirus, '2021-10-12', 'RV101', 1],
    [vaccines.pcv13, '2021-10-12', 'PC101', 1],
    [vaccines.polio, '2021-10-12', 'IP101', 1],
    [vaccines.mmr, '2022-08-16', 'MM101', 1],
  ] as const;
  for (const [vaccine, on, lot, dose] of given) {
    chart.state(
      immunization,
      { vaccine, on, lot, dose },
      { expect: [agrees(`${vaccine.text}, dose ${dose}: the same at both.`)] },
    );
  }
}

function gaps(chart: Chart): void {
  for (const [on, lot, dose] of [
    ['2021-10-12', 'DT101', 1],
    ['2021-12-14', 'DT122', 2],
  ] as const) {
    chart.state(
      immunization,
      { vaccine: vaccines.dtap, on, lot, dose, series: 5 },
      { expect: [agrees(`DTaP, dose ${dose}: the same at both.`)] },
    );
  }
  const third = chart.state(
    immunization,
    { vaccine: vaccines.dtap, on: '2022-02-15', lot: 'DT147', dose: 3, series: 5 },
    {
      on: ['ambulatory'],
      expect: [missing('major', 'DTaP, dose 3: not recorded at Northgate.')],
    },
  );
  chart.alert(
    'immunization-count',
    'major',
    'immunizations',
    'DTaP: three doses at Lakeshore, two at Northgate.',
    third,
  );
  const first = chart.state(
    immunization,
    { vaccine: vaccines.influenza, on: '2025-09-29', lot: 'FL2507' },
    {
      on: ['university'],
      expect: [missing('major', 'Influenza in September: at Northgate alone.')],
    },
  );
  const second = chart.state(
    immunization,
    { vaccine: vaccines.influenza, on: '2025-10-17', lot: 'FL2531' },
    {
      on: ['ambulatory'],
      expect: [missing('major', 'Influenza in October: at Lakeshore alone.')],
    },
  );
  chart.alert(
    'immunization-count',
    'major',
    'immunizations',
    'Influenza was given twice within eighteen days, once at each: perhaps a repeat.',
    only(first, 'university'),
    only(second, 'ambulatory'),
  );
}

function disagreements(chart: Chart): void {
  const varicella = chart.state(
    immunization,
    { vaccine: vaccines.varicella, on: '2022-08-16', lot: 'VZ101', dose: 1 },
    {
      but: {
        ambulatory: {
          status: 'not-done',
          reason: uncoded('Parent asked to wait'),
          lot: undefined,
          dose: undefined,
        },
      },
      expect: [
        differs('status', 'critical', 'Varicella: given at Northgate, not done at Lakeshore.'),
      ],
    },
  );
  chart.alert(
    'immunization-count',
    'major',
    'immunizations',
    'Varicella: one dose at Northgate, none at Lakeshore.',
    only(varicella, 'university'),
  );
  chart.state(
    immunization,
    { vaccine: vaccines.hib, on: '2021-12-14', lot: 'HI120', dose: 2 },
    {
      but: { ambulatory: { dose: 1 } },
      expect: [differs('doseNumber', 'major', 'Hib: second dose here, first there.')],
    },
  );
  chart.state(
    immunization,
    {
      vaccine: vaccines.hepatitisA,
      on: '2022-09-20',
      lot: 'HA210',
      dose: 1,
      route: routes.intramuscular.term,
    },
    {
      but: { ambulatory: { route: routes.subcutaneous.term } },
      expect: [differs('route', 'minor', 'Hepatitis A: two routes.')],
    },
  );
  chart.state(
    immunization,
    { vaccine: vaccines.polio, on: '2021-12-14', lot: 'IP122', dose: 2, site: sites.leftThigh },
    { expect: [agrees('Polio, dose 2: midnight UTC is the same day.')] },
  );
}
