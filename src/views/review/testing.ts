import type { Flag } from '#core/review/fold.ts';
import { NORTH } from '#core/testing/build.ts';

// Imported by tests only.

export function aFlag(id: string, more: Partial<Flag> = {}): Flag {
  return {
    id,
    person: 'p',
    target: {
      kind: 'row',
      key: 'medications:1',
      class: 'medications',
      title: 'Metformin 500 mg oral tablet',
      references: [{ source: NORTH, reference: 'MedicationRequest/1' }],
      seen: '',
    },
    kind: 'mismatch',
    severity: 'major',
    note: 'Asked the ward',
    state: 'open',
    resolution: undefined,
    raisedBy: 'Sam Steward',
    raisedAt: '2026-01-15T12:00:00Z',
    changedAt: '2026-01-15T12:00:00Z',
    history: [],
    ...more,
  };
}
