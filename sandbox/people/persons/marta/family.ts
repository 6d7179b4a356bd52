import { type Chart, missing } from '../../build/chart.ts';
import { relations } from '../../catalog/care.ts';
import { problems } from '../../catalog/problems.ts';
import { relative } from '../../write/relative.ts';

export function martasFamily(chart: Chart): void {
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
