import type { Flag } from '#core/review/fold.ts';
import type { FlagKind } from '#core/review/ledger.ts';

export const flagKindWords: Readonly<Record<FlagKind, string>> = {
  mismatch: 'Mismatch between sources',
  missing: 'Missing in a source',
  duplicate: 'Duplicate entry',
  'wrong-patient': 'Belongs to another patient',
  quality: 'Poor data quality',
  other: 'Something else',
};

export const flagKinds = Object.keys(flagKindWords) as readonly FlagKind[];

export const flagStateWords: Readonly<Record<Flag['state'], string>> = {
  open: 'Open',
  resolved: 'Resolved',
  withdrawn: 'Withdrawn',
};

export const flagSeverities = ['critical', 'major', 'minor'] as const;
