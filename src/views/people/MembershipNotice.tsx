import { Link } from '@tanstack/react-router';
import type { ConnectionId } from '#core/base/ids.ts';
import type { IdentityState } from '#queries/usePeople.ts';
import { Notice } from '#views/parts/Notice.tsx';
import type { Connection } from '#views/parts/queried.ts';
import styles from './MembershipNotice.module.css';

interface Props {
  readonly identity: Pick<IdentityState, 'state' | 'members' | 'pending' | 'candidates'>;
  readonly connections: readonly Connection[];
}

/** Which connected sources are not in the picture, and why, above whatever is shown of the others. */
export function MembershipNotice({ identity, connections }: Props) {
  const { state, members, pending, candidates } = identity;
  const nameOf = (id: ConnectionId) =>
    connections.find(({ server }) => server.id === id)?.server.name;
  const waiting = members.length === 0 ? [] : pending;
  const absent = connections.filter(
    ({ server, status }) =>
      status.state === 'connected' &&
      !candidates.some(({ connection }) => connection === server.id),
  );
  const [only] = members;
  return (
    <>
      {state === 'single' && only !== undefined && (
        <Notice
          tone="information"
          title={`Only ${nameOf(only)} is shown`}
          action={<Link to="/">Connect another server</Link>}
        >
          Nothing is compared: “agrees” means no more than that no other source contradicts it.
        </Notice>
      )}
      {waiting.map((id) => (
        <Notice
          key={id}
          tone="warning"
          title={`${nameOf(id)} is connected and waits for your confirmation`}
          action={<Link to="/person">Is it the same person?</Link>}
        >
          Nothing of it is shown or compared here.
        </Notice>
      ))}
      {absent.length > 0 && (
        <p className={styles.absent}>
          Connected but not shown: {absent.map(({ server }) => server.name).join(', ')}.{' '}
          <Link to="/person">See why</Link>
        </p>
      )}
    </>
  );
}
