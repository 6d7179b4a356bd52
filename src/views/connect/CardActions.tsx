import { Button, Loader } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy } from 'react';
import type { useSignIn } from '#queries/useConnections.ts';
import { OnFirstPress } from '#views/parts/OnFirstPress.tsx';
import type { Connection } from '#views/parts/queried.ts';
import styles from './ServerCard.module.css';

const SignInMenu = lazy(async () => {
  const { SignInMenu: component } = await import('./SignInMenu.tsx');
  return { default: component };
});

interface Props {
  readonly connection: Connection;
  readonly actions: ReturnType<typeof useSignIn>;
}

export function CardActions({ connection: { server, status }, actions }: Props) {
  if (status.state === 'signing-in') {
    return (
      <div className={styles.actions}>
        <span className={styles.waiting}>
          <Loader size={16} aria-hidden="true" />
          {status.mode === 'popup' ? 'Continue in the other window' : 'Going to the server'}
        </span>
        <Button variant="default" onClick={() => actions.cancel(server.id)}>
          Cancel<span className="visuallyHidden"> signing in to {server.name}</span>
        </Button>
      </div>
    );
  }
  const isConnected = status.state === 'connected';
  const hasSession = 'session' in status && status.session !== undefined;
  if (status.state === 'needs-attention' && status.change !== undefined) {
    return (
      <div className={styles.actions}>
        <Button variant="default" onClick={() => actions.acceptChange(server.id)}>
          Accept the change and sign in
          <span className="visuallyHidden"> to {server.name}</span>
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      {!isConnected && <SignInButton server={server} isAgain={hasSession} actions={actions} />}
      {(isConnected || hasSession) && (
        <Button variant="default" onClick={() => actions.signOut(server.id)}>
          Sign out<span className="visuallyHidden"> of {server.name}</span>
        </Button>
      )}
    </div>
  );
}

interface SignInProps {
  readonly server: Connection['server'];
  readonly isAgain: boolean;
  readonly actions: Props['actions'];
}

function SignInButton({ server, isAgain, actions }: SignInProps) {
  const { signIn } = actions;
  // One thing to do stands out: what was lost, else the button that connects all.
  const look = isAgain ? 'filled' : 'light';
  if (server.auth === 'none') {
    return (
      <Button variant={look} onClick={() => signIn(server.id, { mode: 'popup', as: 'patient' })}>
        Open<span className="visuallyHidden"> {server.name}</span>
      </Button>
    );
  }
  return (
    <span className={styles.split}>
      <Button variant={look} onClick={() => signIn(server.id, { mode: 'popup', as: 'patient' })}>
        {isAgain ? 'Reconnect' : 'Sign in'}
        <span className="visuallyHidden"> to {server.name}</span>
      </Button>
      <OnFirstPress
        variant={look}
        color="blue"
        size={30}
        label={`More ways to sign in to ${server.name}`}
        icon={<IconChevronDown size={16} />}
      >
        <SignInMenu server={server} look={look} signIn={signIn} />
      </OnFirstPress>
    </span>
  );
}
