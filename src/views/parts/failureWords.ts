import type { Failure, FailureKind } from '#core/base/failure.ts';

const TITLES: Readonly<Record<FailureKind, string>> = {
  cancelled: 'Stopped',
  unreachable: 'The server could not be reached',
  timeout: 'The server did not answer in time',
  unauthorized: 'The session is over',
  forbidden: 'The server refuses this',
  rejected: 'The server rejected the request',
  throttled: 'The server asks for fewer requests',
  broken: 'The server failed',
  unreadable: 'The answer could not be read',
  unsafe: 'The answer was not safe to follow',
  misconfigured: 'The registration or configuration is wrong',
};

/** What happened in a few words; `failure.says` tells the rest. */
export function failureTitle({ kind, status }: Failure): string {
  return status === undefined ? TITLES[kind] : `${TITLES[kind]} (${status})`;
}
