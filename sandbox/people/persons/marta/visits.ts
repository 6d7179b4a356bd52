import { agrees, type Chart, differs } from '../../build/chart.ts';
import { visits } from '../../catalog/care.ts';
import { problems } from '../../catalog/problems.ts';
import { encounter } from '../../write/visit.ts';

export function martasVisits(chart: Chart): void {
  chart.state(
    encounter,
    {
      kind: visits.office,
      class: 'AMB',
      start: '2025-11-03T08:00',
      end: '2025-11-03T08:40',
      at: 'Lakeshore Family Practice',
      number: 'V-110325-08',
      reason: problems.diabetes,
    },
    { expect: [agrees('The office visit of November is one visit in four zones.')] },
  );
  chart.state(
    encounter,
    {
      kind: visits.hospital,
      class: 'IMP',
      start: '2025-09-18T14:00',
      end: '2025-09-21T11:00',
      by: 'brandt',
      at: 'Prairie Regional Medical-Surgical',
      number: 'V-091825-77',
      reason: problems.fibrillation,
    },
    {
      but: { longterm: { class: 'AMB' } },
      expect: [
        differs('class', 'major', 'The September stay: inpatient at three, ambulatory at one.'),
      ],
    },
  );
  chart.state(
    encounter,
    {
      kind: visits.office,
      class: 'AMB',
      start: '2025-12-15T09:00',
      end: '2025-12-15T09:45',
      by: 'brandt',
      at: 'Northgate Cardiology 4 West',
      number: 'V-121525-12',
    },
    {
      but: { regional: { at: 'Prairie Regional Outpatient' } },
      expect: [differs('location', 'minor', 'The December visit: two places.')],
    },
  );
}
