import type { Severity } from '#core/compare/field.ts';

export const severities = ['critical', 'major', 'minor', 'none'] as const satisfies Severity[];

export const severityWords: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
  none: 'None',
};

export const severityMeaning: Readonly<Record<Severity, string>> = {
  critical: 'May change treatment',
  major: 'A steward must act on it',
  minor: 'Documentation',
  none: 'Nothing to act on',
};
