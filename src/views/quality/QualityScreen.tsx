import { IconChartBar, IconUserQuestion } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useConnections } from '#queries/useConnections.ts';
import { useIdentity } from '#queries/usePeople.ts';
import { useQuality } from '#queries/useQuality.ts';
import { EmptyState } from '#views/parts/EmptyState.tsx';
import { MembershipNotice } from '#views/people/MembershipNotice.tsx';
import { Nobody } from '#views/people/Nobody.tsx';
import { QualityPage } from './QualityPage.tsx';
import type { QualitySearch } from './qualitySearch.ts';

export function QualityScreen() {
  const state = useQuality();
  const identity = useIdentity();
  const connections = useConnections();
  const { members } = identity;
  const search = useSearch({ from: '/quality' });
  const navigate = useNavigate();
  const sources = connections.map(({ server }) => server).filter(({ id }) => members.includes(id));
  if (identity.state === 'nobody') return <Nobody />;
  if (members.length === 0) {
    return (
      <EmptyState
        icon={<IconUserQuestion size={22} />}
        title="It is not confirmed yet whose record this is"
        action={<Link to="/person">Confirm the person</Link>}
      >
        Quality is assessed on a record that was read, and nothing is read before that.
      </EmptyState>
    );
  }
  if (state.state === 'waiting') {
    return (
      <EmptyState icon={<IconChartBar size={22} />} title="Checking what the sources sent">
        The first figures stand here as soon as one source has been read.
      </EmptyState>
    );
  }
  const onSearch = (change: Partial<Record<keyof QualitySearch, string | undefined>>) => {
    const next = Object.entries({ ...search, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    void navigate({
      to: '/quality',
      search: Object.fromEntries(next) as QualitySearch,
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <QualityPage
      quality={state.quality}
      isFinal={state.isFinal}
      sources={sources}
      search={search}
      onSearch={onSearch}
      notice={<MembershipNotice identity={identity} connections={connections} />}
    />
  );
}
