import { agrees, type Chart, differs, missing } from '../../build/chart.ts';
import { uncoded } from '../../build/term.ts';
import { aims, deeds, papers, relations, roles, things, visits } from '../../catalog/care.ts';
import { problems } from '../../catalog/problems.ts';
import { labs, vitals } from '../../catalog/tests.ts';
import { vaccines } from '../../catalog/vaccines.ts';
import { carePlan, careTeam, device, goal, relative } from '../../write/care.ts';
import { condition, immunization, procedure } from '../../write/clinical.ts';
import { lab, vital } from '../../write/observation.ts';
import { document, encounter } from '../../write/visit.ts';

export function waltersRest(chart: Chart): void {
  problemsOf(chart);
  immunizationsOf(chart);
  papersOf(chart);
  codeStatus(chart);
  careOf(chart);
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

function papersOf(chart: Chart): void {
  chart.state(
    document,
    {
      kind: papers.progress,
      title: 'Monthly note',
      on: '2025-12-01T09:00',
      text: 'Eats well. Walks with a frame. No falls.',
      by: 'adeyemi',
    },
    {
      twiceOn: ['longterm'],
      expect: [agrees('The monthly note has no number: equal content makes it one.')],
    },
  );
  chart.state(
    document,
    {
      kind: papers.consult,
      title: 'Memory clinic consult',
      on: '2025-06-18T10:00',
      text: 'Moderate dementia, stable.',
      by: 'adeyemi',
      master: '6182501',
    },
    {
      but: { regional: { by: 'brandt' } },
      expect: [differs('author', 'minor', 'The memory clinic consult: two authors.')],
    },
  );
}

function codeStatus(chart: Chart): void {
  const refused = chart.state(
    document,
    {
      kind: papers.directive,
      title: 'Code status: do not resuscitate',
      on: '2025-03-14T10:00',
      text: 'CODE STATUS: DNR / DNI. Comfort measures. Signed by the resident.',
      by: 'adeyemi',
    },
    { on: ['longterm'], expect: 'no row' },
  );
  const full = chart.state(
    document,
    {
      kind: papers.directive,
      title: 'Code status: full code',
      on: '2025-10-02T09:00',
      text: 'CODE STATUS: FULL CODE. Attempt resuscitation.',
      by: 'brandt',
    },
    { on: ['regional'], expect: 'no row' },
  );
  chart.alert(
    'code-status-conflict',
    'critical',
    'documents',
    'Willow Bend holds a do-not-resuscitate order; Prairie Regional holds full code.',
    refused,
    full,
  );
}

function careOf(chart: Chart): void {
  chart.state(
    encounter,
    {
      kind: visits.resident,
      class: 'IMP',
      start: '2021-05-03T10:00',
      status: 'in-progress',
      by: 'adeyemi',
      at: 'Willow Bend Garden Wing',
      number: 'V-050321-01',
    },
    {
      but: { regional: { status: 'finished' } },
      expect: [differs('status', 'minor', 'His stay: in progress at two, finished at one.')],
    },
  );
  chart.state(
    device,
    { what: things.hearingAid, di: '00854321098765', serial: 'HA-1001', expires: '2030-01-01' },
    {
      but: { longterm: { expires: '2026-06-01' } },
      expect: [
        { verdict: 'differs', severity: 'major', says: 'Hearing aid: two dates of expiry.' },
      ],
    },
  );
  chart.state(
    device,
    { what: things.glucoseMeter, di: '00812345678901', serial: 'GM-20991' },
    {
      but: { regional: { what: things.testStrips } },
      expect: [differs('type', 'minor', 'One device number and serial, two names of its type.')],
    },
  );
  chart.state(
    careTeam,
    {
      name: 'Care home team',
      members: [{ who: 'adeyemi', role: roles.primary }],
      start: '2021-05-03',
    },
    { expect: [agrees('The care home team is the same at all three.')] },
  );
  chart.state(
    carePlan,
    { title: 'Fall prevention plan', start: '2024-01-01', activities: ['Bed alarm'] },
    {
      on: ['longterm'],
      expect: [missing('minor', 'The fall prevention plan is at Willow Bend alone.')],
    },
  );
  chart.state(
    goal,
    { what: aims.noFalls, start: '2025-01-01' },
    { expect: [agrees('No falls: one goal at all three.')] },
  );
  chart.state(
    relative,
    {
      relation: relations.brother,
      sex: 'male',
      deceased: true,
      conditions: [{ what: problems.heartFailure, age: 70 }],
    },
    {
      but: { regional: { conditions: [{ what: problems.heartFailure, age: 71 }] } },
      expect: [agrees('His brother had heart failure at 70 or 71, which is within tolerance.')],
    },
  );
  chart.state(
    relative,
    {
      relation: relations.father,
      sex: 'male',
      deceased: true,
      conditions: [{ what: problems.heartFailure, age: 66 }],
    },
    {
      but: { regional: { conditions: [{ what: uncoded('No heart failure') }] } },
      expect: [
        { verdict: 'differs', severity: 'major', says: 'His father: heart failure, or none.' },
      ],
    },
  );
  chart.state(
    procedure,
    { what: deeds.skinBiopsy, on: '2024-06-11', number: 'P-061124-8' },
    {
      but: { longterm: { what: deeds.skinExcision } },
      expect: [differs('code', 'minor', 'The skin procedure: biopsy or excision.')],
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
