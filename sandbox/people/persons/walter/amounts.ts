import { type Chart, differs, only } from '../../build/chart.ts';
import { drugs } from '../../catalog/drugs.ts';
import { medication } from '../../write/medication.ts';

export function waltersRoutes(chart: Chart): void {
  const furosemide = chart.state(
    medication,
    { drug: drugs.furosemide40, dose: [40, 'mg'], perDay: 1, route: 'oral', start: '2025-10-01' },
    {
      but: { regional: { drug: drugs.furosemideInjection, route: 'intravenous' } },
      expect: [
        differs('route', 'critical', 'Furosemide: by mouth at two, into a vein at one.'),
        differs('form', 'major', 'Furosemide: tablets at two, an injection at one.'),
      ],
    },
  );
  chart.alert(
    'same-ingredient-twice',
    'major',
    'medications',
    'Furosemide is active by two routes.',
    only(furosemide, 'university', 'regional'),
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
    only(morphine, 'university', 'longterm'),
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

export function waltersAmounts(chart: Chart): void {
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
    only(levothyroxine, 'university', 'regional'),
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
    only(methotrexate, 'university', 'longterm'),
  );
}
