import type { Status } from './queried.ts';

export const statusWords: Readonly<Record<Status['state'], string>> = {
  'not-connected': 'Not connected',
  'signing-in': 'Signing in',
  connected: 'Connected',
  expired: 'Session expired',
  'needs-attention': 'Needs attention',
};

export const statusMarks: Readonly<Record<Status['state'], string>> = {
  'not-connected': '○',
  'signing-in': '…',
  connected: '✓',
  expired: '!',
  'needs-attention': '!',
};
