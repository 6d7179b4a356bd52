import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '#views/parts/EmptyState.tsx';

export function NotFound() {
  return (
    <EmptyState
      icon={<IconMapOff size={22} />}
      title="There is no such page"
      action={<Link to="/">Go to the connections</Link>}
    >
      The address may be mistyped, or belong to another version of Concord.
    </EmptyState>
  );
}
