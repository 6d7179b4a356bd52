import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useConnections, useDeployment, useSignIn } from '#queries/useConnections.ts';
import { type IdentityState, useIdentity } from '#queries/usePeople.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PrintedAt } from './PrintedAt.tsx';
import { SandboxBanner } from './SandboxBanner.tsx';
import styles from './Shell.module.css';
import { useTitle } from './useTitle.ts';

export function Shell() {
  const connections = useConnections();
  const deployment = useDeployment();
  const identity = useIdentity();
  const { signOut } = useSignIn();
  const main = useRef<HTMLElement>(null);
  const title = deployment.state === 'ready' ? deployment.deployment.title : 'Concord';
  useFocusOnNavigation(main);
  useTitle(title);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      {deployment.state === 'ready' && deployment.deployment.isDemo && <SandboxBanner />}
      <Header
        title={title}
        connections={connections}
        person={confirmedPerson(identity)}
        onSignOutAll={() => {
          for (const { server, status } of connections) {
            if (status.state !== 'not-connected') signOut(server.id);
          }
        }}
      />
      <PrintedAt />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}

/** One name over all screens stands only where a person has said that the sources mean one person. */
function confirmedPerson({ state, members, candidates }: IdentityState) {
  const first = candidates.find(({ connection }) => members.includes(connection));
  return state === 'confirmed' ? first?.demographics : undefined;
}

/** Another screen begins at its top for keyboards and screen readers too. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>) {
  const screen = useRouterState({ select: ({ location }) => location.pathname });
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs because the screen changed
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [screen, main]);
}
