import { IconUserQuestion } from '@tabler/icons-react';
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import type { FactClass } from '#core/facts/fact.ts';
import { useConnections } from '#queries/useConnections.ts';
import { useIdentity } from '#queries/usePeople.ts';
import { useReadingControls } from '#queries/useReadings.ts';
import { EmptyState } from '#views/parts/EmptyState.tsx';
import { MembershipNotice } from '#views/people/MembershipNotice.tsx';
import { Nobody } from '#views/people/Nobody.tsx';
import { ClassNav } from './ClassNav.tsx';
import styles from './RecordScreen.module.css';
import { SourceStrip } from './SourceStrip.tsx';
import { useRecord } from './useRecord.ts';

export { ClassPane } from './ClassPane.tsx';
export { OverviewPane } from './OverviewPane.tsx';

export function RecordScreen() {
  const identity = useIdentity();
  const connections = useConnections();
  const record = useRecord();
  const controls = useReadingControls();
  const current = useParams({ strict: false, select: (params) => params.class });
  const isOverview = useRouterState({
    select: ({ location }) => location.pathname.replace(/\/$/, '') === '/record',
  });
  if (identity.state === 'nobody') return <Nobody />;
  if (identity.members.length === 0) {
    return (
      <EmptyState
        icon={<IconUserQuestion size={22} />}
        title="It is not confirmed yet whose record this is"
        action={<Link to="/person">Confirm the person</Link>}
      >
        Records are laid side by side only after a person has said that they belong to one and the
        same patient.
      </EmptyState>
    );
  }
  const members = identity.candidates.filter((one) => identity.members.includes(one.connection));
  return (
    <div className={styles.screen}>
      <MembershipNotice identity={identity} connections={connections} />
      <SourceStrip
        sources={record.sources}
        candidates={members}
        readings={record.readings}
        controls={controls}
      />
      <div className={styles.body}>
        <ClassNav
          rows={record.comparison?.rows ?? []}
          isFinal={record.isFinal}
          current={isOverview ? undefined : (current as FactClass | undefined)}
        />
        <div className={styles.pane}>
          <Outlet />
        </div>
      </div>
    </div>
  );
}
