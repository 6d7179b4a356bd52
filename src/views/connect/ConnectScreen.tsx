import { useConnections, useDeployment, useSignIn } from '#queries/useConnections.ts';
import { useIdentity } from '#queries/usePeople.ts';
import { ConnectPage } from './ConnectPage.tsx';

export function ConnectScreen() {
  const deployment = useDeployment();
  const connections = useConnections();
  const { candidates } = useIdentity();
  const actions = useSignIn();
  return (
    <ConnectPage
      deployment={deployment}
      connections={connections}
      candidates={candidates}
      actions={actions}
    />
  );
}
