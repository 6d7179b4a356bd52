import { failureTitle } from '#views/parts/failureWords.ts';
import { Notice } from '#views/parts/Notice.tsx';
import type { Connection } from '#views/parts/queried.ts';
import { useIsOnline } from '#views/parts/useIsOnline.ts';

/** What stands in the way, in one sentence, and what to do about it. */
export function StateNotice({ connection: { server, status } }: { connection: Connection }) {
  const isOnline = useIsOnline();
  if (status.state === 'needs-attention') {
    return (
      <Notice tone="failure" title={failureTitle(status.failure)}>
        {status.failure.says}
      </Notice>
    );
  }
  if (status.state === 'expired') {
    return (
      <Notice tone="warning" title="The session is over">
        {server.name} ended it. What was read stays on screen; reconnect to read more.
      </Notice>
    );
  }
  if (!isOnline) {
    return (
      <Notice tone="warning" title="This device is offline">
        The server cannot be reached until the network is back.
      </Notice>
    );
  }
  return null;
}
