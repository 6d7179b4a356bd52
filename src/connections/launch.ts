import { canonicalAddress } from './address.ts';
import type { ServerConfig } from './connection.ts';

export type LaunchReading =
  | { readonly ok: true; readonly server: ServerConfig; readonly launch: string }
  | { readonly ok: false; readonly says: string };

/** The configured server an EHR launch speaks of, or one sentence why there is none. */
export function serverOfLaunch(
  servers: readonly ServerConfig[],
  parameters: URLSearchParams,
): LaunchReading {
  const issuers = parameters.getAll('iss');
  const launches = parameters.getAll('launch');
  const [iss] = issuers;
  const [launch] = launches;
  if (iss === undefined || launch === undefined || launch === '') {
    return refuse('This page is opened by an EHR, which did not say where it is (iss and launch).');
  }
  if (issuers.length > 1 || launches.length > 1) {
    return refuse('The EHR gave its address more than once, so the launch was not followed.');
  }
  const address = canonicalAddress(iss);
  const server = servers.find(({ base }) => canonicalAddress(base) === address);
  if (address === undefined || server === undefined) {
    return refuse(`${hostOf(iss)} is not one of the servers this Concord is set up for.`);
  }
  return { ok: true, server, launch };
}

function refuse(says: string): LaunchReading {
  return { ok: false, says };
}

/** The host alone, in ASCII: a path could hold anything, a look-alike letter must show. */
function hostOf(iss: string): string {
  return URL.canParse(iss) ? new URL(iss).host || 'That address' : 'That address';
}
