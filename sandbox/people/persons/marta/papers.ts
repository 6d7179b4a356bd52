import { agrees, type Chart, differs } from '../../build/chart.ts';
import { papers } from '../../catalog/care.ts';
import { document, report } from '../../write/visit.ts';

export function martasPapers(chart: Chart): void {
  chart.state(
    document,
    {
      kind: papers.discharge,
      title: 'Discharge summary',
      on: '2025-09-21T11:00',
      text: 'Admitted with atrial fibrillation and rapid rate. Warfarin stopped, apixaban begun.',
      by: 'brandt',
      master: '9182501',
      docStatus: 'final',
    },
    { expect: [agrees('The discharge summary is one document, copied three times.')] },
  );
  chart.state(
    document,
    {
      kind: papers.consult,
      title: 'Cardiology consult',
      on: '2025-12-15T10:00',
      text: 'Rate controlled. Continue present therapy.',
      by: 'brandt',
      master: '9182502',
      docStatus: 'final',
    },
    {
      but: { regional: { docStatus: 'preliminary' } },
      expect: [
        {
          verdict: 'differs',
          severity: 'major',
          says: 'The consult note: final at three, preliminary at Prairie Regional.',
        },
      ],
    },
  );
  chart.state(
    document,
    {
      kind: papers.progress,
      title: 'Progress note',
      on: '2025-11-03T08:40',
      text: 'Doing well. Knee pain on stairs.',
      master: '9182503',
    },
    {
      but: { longterm: { status: 'superseded' } },
      expect: [differs('status', 'major', 'The progress note: superseded at Willow Bend alone.')],
    },
  );
  chart.state(
    report,
    {
      what: papers.basicPanel,
      on: '2025-11-03T08:15',
      accession: 'TC-25-1103-0040',
      conclusion: 'See results.',
    },
    { expect: [agrees('The basic metabolic panel is one report.')] },
  );
  chart.state(
    report,
    {
      what: papers.chestFilm,
      on: '2025-09-18T16:00',
      category: 'RAD',
      by: 'brandt',
      conclusion: 'No acute disease.',
      accession: 'TC-25-0918-0007',
    },
    {
      but: { longterm: { status: 'preliminary' } },
      expect: [differs('status', 'major', 'The chest film: preliminary at Willow Bend.')],
    },
  );
}
