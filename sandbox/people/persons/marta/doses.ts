import { type Chart, differs, only } from '../../build/chart.ts';
import { drugs } from '../../catalog/drugs.ts';
import { medication } from '../../write/medication.ts';

export function martasDoses(chart: Chart): void {
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
  chart.alert(
    'dose-conflict',
    'critical',
    'medications',
    'Digoxin doses differ twofold.',
    only(digoxin, 'university', 'regional'),
  );
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
    only(furosemide, 'university', 'longterm'),
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
    only(lisinopril, 'university', 'regional'),
  );
  chart.alert(
    'same-ingredient-twice',
    'major',
    'medications',
    'Lisinopril is active in two strengths.',
    only(lisinopril, 'university', 'regional'),
  );
}
