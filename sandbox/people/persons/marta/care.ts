import { agrees, type Chart, differs, missing } from '../../build/chart.ts';
import { aims, papers, relations, roles, things, visits } from '../../catalog/care.ts';
import { problems } from '../../catalog/problems.ts';
import { labs } from '../../catalog/tests.ts';
import { carePlan, careTeam, coverage, device, goal, relative } from '../../write/care.ts';
import { document, encounter, report } from '../../write/visit.ts';

export function martasCare(chart: Chart): void {
  visitsOf(chart);
  papersOf(chart);
  teamOf(chart);
  insuranceOf(chart);
  familyOf(chart);
  chart.state(
    device,
    {
      what: things.glucoseMeter,
      di: '00812345678901',
      serial: 'GM-55120',
      lot: 'L2231',
      maker: 'Tessel Instruments',
    },
    {
      but: { longterm: { serial: 'GM-55210' } },
      expect: [differs('serialNumber', 'major', 'Glucose meter: two serial numbers.')],
    },
  );
}

function visitsOf(chart: Chart): void {
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

function papersOf(chart: Chart): void {
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

function teamOf(chart: Chart): void {
  const primary = { who: 'okafor', role: roles.primary } as const;
  const heart = { who: 'brandt', role: roles.cardiologist } as const;
  chart.state(
    careTeam,
    { name: 'Primary care team', members: [primary], start: '2019-01-01' },
    {
      but: { longterm: { members: [{ who: 'adeyemi', role: roles.primary }] } },
      expect: [
        {
          verdict: 'differs',
          severity: 'major',
          says: 'Primary care: Dr. Okafor at three, Dr. Adeyemi at Willow Bend.',
        },
      ],
    },
  );
  chart.state(
    careTeam,
    { name: 'Heart team', members: [heart], start: '2021-06-14' },
    { expect: [agrees('The heart team is the same at all four.')] },
  );
  chart.state(
    carePlan,
    { title: 'Diabetes care plan', start: '2025-01-01', activities: ['Check feet at every visit'] },
    { expect: [agrees('The diabetes care plan is one plan.')] },
  );
  chart.state(
    goal,
    {
      what: aims.a1cBelow,
      measure: labs.a1c,
      below: [7, '%'],
      start: '2025-01-01',
      due: '2026-06-30',
    },
    {
      but: { longterm: { below: [8, '%'] } },
      expect: [differs('target', 'major', 'Hemoglobin A1c: below 7 % at three, below 8 % at one.')],
    },
  );
  chart.state(
    goal,
    { what: aims.walking, start: '2025-01-01', due: '2026-01-31' },
    {
      but: { regional: { status: 'completed' } },
      expect: [differs('lifecycleStatus', 'major', 'Walking: active at three, completed at one.')],
    },
  );
  chart.state(
    goal,
    { what: aims.weight, start: '2025-01-01', due: '2026-03-31' },
    {
      but: { regional: { due: '2026-12-31' } },
      expect: [
        { verdict: 'differs', severity: 'minor', says: 'Weight: due in March or in December.' },
      ],
    },
  );
}

function insuranceOf(chart: Chart): void {
  chart.state(
    coverage,
    {
      payor: 'Badger Mutual Health',
      plan: 'Gold 2500',
      memberId: 'BMH-778120-01',
      order: 1,
      start: '2024-01-01',
    },
    {
      but: { regional: { status: 'cancelled' } },
      expect: [differs('status', 'major', 'Badger Mutual: active at three, cancelled at one.')],
    },
  );
  chart.state(
    coverage,
    {
      payor: 'Lakes Dental Plan',
      plan: 'Family',
      memberId: 'LD-4410',
      order: 2,
      start: '2023-01-01',
    },
    {
      but: { longterm: { order: 1 } },
      expect: [differs('order', 'major', 'Lakes Dental: second at three, first at Willow Bend.')],
    },
  );
}

function familyOf(chart: Chart): void {
  chart.state(
    relative,
    {
      relation: relations.mother,
      sex: 'female',
      deceased: true,
      conditions: [{ what: problems.breastCancer, age: 47 }],
    },
    {
      but: { regional: { conditions: [{ what: problems.breastCancer, age: 58 }] } },
      expect: [
        {
          verdict: 'differs',
          severity: 'major',
          says: 'Her mother had breast cancer at 47 or at 58: before or after 50.',
        },
      ],
    },
  );
  chart.state(
    relative,
    {
      relation: relations.father,
      sex: 'male',
      deceased: true,
      conditions: [{ what: problems.hypertension, age: 51 }],
    },
    {
      but: { longterm: { deceased: false } },
      expect: [{ verdict: 'differs', severity: 'minor', says: 'Her father: dead or alive.' }],
    },
  );
  chart.state(
    relative,
    {
      relation: relations.sister,
      sex: 'female',
      deceased: false,
      conditions: [{ what: problems.asthma, age: 20 }],
    },
    { on: ['ambulatory'], expect: [missing('minor', 'Her sister is known to Lakeshore alone.')] },
  );
}
