import { browserPorts } from '#connections/browserPorts.ts';
import { loadConfig } from '#connections/config.ts';
import { createConnections } from '#connections/connections.ts';
import { authPort } from '#fetch/authPort.ts';
import { openLedger } from '#store/ledger.ts';
import { startWorker } from '#worker/startWorker.ts';
import type { Concord } from './concord.ts';
import { createLinks } from './links.ts';
import { createPeople } from './people.ts';
import { createProgressBoard } from './progressBoard.ts';
import { makeReviewDesk } from './review.ts';
import { sessionOf } from './sources.ts';

/** Puts the running parts together: sign-in, worker, ledger. Called once, by main.tsx. */
export function createConcord(): Concord {
  const ports = browserPorts(authPort());
  const connections = createConnections(
    () => loadConfig(new URL('config.json', ports.appRoot)),
    ports,
  );
  const reader = startWorker({
    tokenFor: (id, base, refused) => connections.tokenFor(id, base, refused),
    today: async () => localDay(new Date()),
  });
  const who = () => {
    const sessions = connections.getSnapshot().flatMap((each) => sessionOf(each) ?? []);
    const names = sessions.flatMap(({ user, fhirUser }) => user ?? fhirUser ?? []);
    return names[0] ?? 'this browser';
  };
  const review = makeReviewDesk(openLedger(), who);
  return {
    connections,
    reader,
    review,
    links: createLinks(review.links),
    people: createPeople(ports.storage),
    progress: createProgressBoard(),
  };
}

/** The day where the person is, not in Greenwich. */
function localDay(now: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
