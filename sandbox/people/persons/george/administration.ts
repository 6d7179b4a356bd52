import { type Chart, differs } from '../../build/chart.ts';
import { term } from '../../build/term.ts';
import { relations, roles } from '../../catalog/care.ts';
import { problems } from '../../catalog/problems.ts';
import { coverage } from '../../write/coverage.ts';
import { relative } from '../../write/relative.ts';
import { careTeam } from '../../write/team.ts';

export function georgesCover(chart: Chart): void {
  chart.state(
    careTeam,
    {
      name: 'Pacemaker clinic',
      members: [{ who: 'brandt', role: roles.cardiologist, until: '2024-12-31' }],
      start: '2017-06-20',
      status: 'inactive',
    },
    {
      but: {
        longterm: { members: [{ who: 'brandt', role: roles.cardiologist }], status: 'active' },
      },
      expect: [
        { verdict: 'differs', severity: 'minor', says: 'Dr. Brandt left the team at one of two.' },
      ],
    },
  );
  chart.state(
    coverage,
    { payor: 'Great Plains Medigap', plan: 'Plan G', memberId: 'GP-100233', start: '2007-01-01' },
    {
      but: { longterm: { memberId: 'GP-100332' } },
      expect: [
        { verdict: 'differs', severity: 'major', says: 'Great Plains: two member numbers.' },
      ],
    },
  );
  chart.state(
    coverage,
    { payor: 'Veterans Fund', plan: 'Base', memberId: 'VF-7', start: '1970-01-01' },
    {
      but: { longterm: { start: '1971-01-01' } },
      expect: [differs('period', 'minor', 'Veterans Fund: since 1970 or since 1971.')],
    },
  );
  chart.state(
    relative,
    {
      relation: relations.mother,
      sex: 'female',
      deceased: true,
      conditions: [{ what: term('Diabetes mellitus', ...problems.diabetes.codings), age: 60 }],
    },
    {
      but: {
        longterm: {
          conditions: [{ what: term('Diabetes mellitus', ...problems.diabetes.codings), age: 72 }],
        },
      },
      expect: [
        { verdict: 'differs', severity: 'minor', says: 'His mother: diabetes at 60 or at 72.' },
      ],
    },
  );
}
