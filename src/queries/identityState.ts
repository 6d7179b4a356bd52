import type { ConnectionId } from '#core/base/ids.ts';
import type { Candidate } from '#worker/record.ts';
import type { LinkedPatient } from './links.ts';

export interface IdentitySituation {
  /** `nobody`: no candidate. `single`: one source, nothing to confirm. `unconfirmed`: a person must
   * decide before anything is read. `confirmed`: `members` are read and compared. */
  readonly state: 'nobody' | 'single' | 'unconfirmed' | 'confirmed';
  /** Sources that are read and compared. */
  readonly members: readonly ConnectionId[];
  /** Candidates that joined after the confirmation and wait for one themselves. */
  readonly pending: readonly ConnectionId[];
}

/**
 * Who may be read and compared, given what people have confirmed.
 *
 * @param candidates - one per source, in the order of the columns.
 * @param groups - Patients confirmed to be one person.
 * @param isSettling - another source is about to name its Patient, so one alone is not yet "single".
 */
export function situationOf(
  candidates: readonly Candidate[],
  groups: readonly (readonly LinkedPatient[])[],
  isSettling: boolean,
): IdentitySituation {
  const ids = candidates.map(({ connection }) => connection);
  if (ids.length === 0) return { state: 'nobody', members: [], pending: [] };
  if (ids.length === 1) return { state: 'single', members: isSettling ? [] : ids, pending: [] };
  const shares = groups.map((group) => candidates.filter((one) => isIn(group, one)));
  const fullest = shares.reduce<readonly Candidate[]>(
    (best, share) => (share.length > best.length ? share : best),
    [],
  );
  if (fullest.length < 2) return { state: 'unconfirmed', members: [], pending: ids };
  const members = fullest.map(({ connection }) => connection);
  return { state: 'confirmed', members, pending: ids.filter((id) => !members.includes(id)) };
}

function isIn(group: readonly LinkedPatient[], { connection, patient }: Candidate): boolean {
  return group.some((one) => one.source === connection && one.patient === patient);
}
