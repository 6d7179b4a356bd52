import { agrees, type Chart, differs } from '../../build/chart.ts';
import { papers } from '../../catalog/care.ts';
import { document } from '../../write/visit.ts';

export function waltersPapers(chart: Chart): void {
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

export function waltersCodeStatus(chart: Chart): void {
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
