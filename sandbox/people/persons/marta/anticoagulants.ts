import { type Chart, differs, missing, only } from '../../build/chart.ts';
import { drugs } from '../../catalog/drugs.ts';
import { problems } from '../../catalog/problems.ts';
import { medication } from '../../write/medication.ts';

export function martasAnticoagulants(chart: Chart): void {
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
    only(warfarin, 'university', 'regional'),
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
