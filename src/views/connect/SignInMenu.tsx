import { ActionIcon, Menu } from '@mantine/core';
import '#views/parts/menu.css';
import { IconChevronDown } from '@tabler/icons-react';
import type { useSignIn } from '#queries/useConnections.ts';
import type { Server } from '#views/parts/queried.ts';
import { useOpenOnArrival } from '#views/parts/useOpenOnArrival.ts';

interface Props {
  readonly server: Server;
  readonly look: 'filled' | 'light';
  readonly signIn: ReturnType<typeof useSignIn>['signIn'];
}

/** Opens as it arrives: it is loaded when its button is first pressed. */
export function SignInMenu({ server, look, signIn }: Props) {
  const { target, menu } = useOpenOnArrival();
  return (
    <Menu {...menu}>
      <Menu.Target>
        <ActionIcon
          ref={target}
          variant={look}
          color="blue"
          size={30}
          aria-label={`More ways to sign in to ${server.name}`}
        >
          <IconChevronDown size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => signIn(server.id, { mode: 'redirect', as: 'patient' })}>
          In this tab
        </Menu.Item>
        <Menu.Item onClick={() => signIn(server.id, { mode: 'popup', as: 'clinician' })}>
          As a clinician
        </Menu.Item>
        <Menu.Item onClick={() => signIn(server.id, { mode: 'redirect', as: 'clinician' })}>
          As a clinician, in this tab
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
