import { Button } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import { EmptyState } from '#views/parts/EmptyState.tsx';

/** A bug, not a failing server: those are shown where they belong. */
export function RouteError({ error }: { readonly error: unknown }) {
  const chunkLost = error instanceof TypeError && /import|module/i.test(error.message);
  return (
    <div role="alert">
      <EmptyState
        icon={<IconBug size={22} />}
        title={chunkLost ? 'A part of Concord could not be loaded' : 'Concord made a mistake'}
        action={<Button onClick={() => window.location.reload()}>Reload the page</Button>}
      >
        {chunkLost
          ? 'It may have been updated since this page was opened. Sign-ins and flags are kept over a reload.'
          : 'What is on the screen may be incomplete, so it was taken away. Sign-ins and flags are kept over a reload.'}
      </EmptyState>
    </div>
  );
}
