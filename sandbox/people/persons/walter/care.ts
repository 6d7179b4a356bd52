import { agrees, type Chart, differs, missing } from '../../build/chart.ts';
import { uncoded } from '../../build/term.ts';
import { aims, deeds, relations, roles, things, visits } from '../../catalog/care.ts';
import { problems } from '../../catalog/problems.ts';
import { device } from '../../write/device.ts';
import { carePlan, goal } from '../../write/plan.ts';
import { procedure } from '../../write/procedure.ts';
import { relative } from '../../write/relative.ts';
import { careTeam } from '../../write/team.ts';
import { encounter } from '../../write/visit.ts';

export function waltersCare(chart: Chart): void {
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
