import { agrees, type Chart, differs } from '../../build/chart.ts';
import { aims, roles } from '../../catalog/care.ts';
import { labs } from '../../catalog/tests.ts';
import { carePlan, goal } from '../../write/plan.ts';
import { careTeam } from '../../write/team.ts';

export function martasTeam(chart: Chart): void {
  const primary = { who: 'okafor', role: roles.primary } as const;
  const heart = { who: 'brandt', role: roles.cardiologist } as const;
  chart.state(
    careTeam,
    { name: 'Primary care team', members: [primary], start: '2019-01-01', number: 'T-2019-55' },
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
