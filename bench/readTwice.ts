import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { FhirResource } from 'fhir/r4';
import type { Comparison } from '#core/compare/comparison.ts';
import type { Quality } from '#core/quality/quality.ts';
import { characters, plainCharacter } from '../sandbox/characters.ts';
import { loadPath } from '../sandbox/fhir/load.ts';
import { usersFor } from '../sandbox/fromDisk.ts';
import { openSession, signInTo, startHolders } from './overHttp.ts';
import { brokenPromises, lostOnTheWay } from './promises.ts';
import { fullestPatients, samples } from './realFolders.ts';

/** How the second server behaves, and as which product the reader is told to take it. */
export interface Manner {
  readonly like: string;
  readonly preset: string;
}

export const manners: readonly Manner[] = [
  { like: 'ambulatory', preset: 'nextgen' },
  { like: 'university', preset: 'epic' },
  { like: 'regional', preset: 'oracle-millennium' },
  { like: 'longterm', preset: 'hapi' },
];

/** What came of one Patient of one folder, read from two servers that hold the same. */
export interface ReadTwice {
  readonly folder: string;
  readonly manner: Manner;
  readonly patient: string;
  readonly comparison: Comparison;
  readonly quality: Quality;
  /** Rules that could be applied to something. */
  readonly rulesRun: number;
  readonly broken: readonly string[];
  readonly milliseconds: number;
}

/** Serves a folder from two servers unlike each other, and reads its fullest Patients from both. */
export async function readFolderTwice(
  folder: string,
  manner: Manner,
  most: number,
): Promise<readonly ReadTwice[]> {
  const { resources } = loadPath(join(samples, folder));
  const patients = fullestPatients(resources, most);
  if (patients.length === 0) return [];
  const users = usersFor(resources);
  const second = characters.find(({ id }) => id === manner.like) ?? plainCharacter('other', '', '');
  const sandbox = await startHolders([
    { character: plainCharacter('plain', 'Plain', folder), resources, users },
    { character: { ...second, id: 'other', name: 'Other' }, resources, users },
  ]);
  try {
    const done: ReadTwice[] = [];
    for (const patient of patients) {
      const began = performance.now();
      const read = await readPatient(sandbox.servers, patient, manner, resources);
      const milliseconds = Math.round(performance.now() - began);
      done.push({ folder, manner, patient, ...read, milliseconds });
    }
    return done;
  } finally {
    await sandbox.close();
  }
}

async function readPatient(
  servers: Awaited<ReturnType<typeof startHolders>>['servers'],
  patient: string,
  manner: Manner,
  held: readonly FhirResource[],
) {
  const signedIn = await Promise.all(
    servers.map((server) =>
      signInTo(server, { patient, preset: server.id === 'plain' ? 'generic' : manner.preset }),
    ),
  );
  const session = await openSession(signedIn);
  const outcomes = await Promise.all(
    signedIn.map(({ request }) => session.read(request, () => undefined)),
  );
  const sources = signedIn.map(({ request }) => ({ id: request.id, patient: request.patient }));
  const comparison = await session.compare(sources);
  const quality = await session.assess(sources);
  const broken = [...brokenPromises(comparison)];
  for (const [at, outcome] of outcomes.entries()) {
    const source = comparison.sources[at];
    if (source === undefined) continue;
    if (!outcome.ok) broken.push(`${source.id}: ${outcome.failure.says}`);
    else if (outcome.value.resources !== source.received) {
      broken.push(`${source.id}: ${outcome.value.resources} came, ${source.received} counted`);
    }
    broken.push(...(await lostOnTheWay(held, patient, comparison, source)));
  }
  const rulesRun = new Set(
    quality.results.filter(({ applicable }) => applicable > 0).map(({ rule }) => rule),
  ).size;
  return { comparison, quality, rulesRun, broken };
}

/** Rows a person must look at, though both servers hold the same. */
export function disagreements({ comparison: { rows } }: ReadTwice): readonly string[] {
  return rows
    .filter(({ verdict }) => verdict !== 'agrees')
    .map(({ id, title, verdict, severity, fields, cells }) => {
      const names = fields
        .filter(({ agreement }) => agreement === 'different')
        .map(({ name, values }) => `${name}: ${values.map(({ value }) => value).join(' | ')}`);
      const held = cells.map(({ state, references }) => references.join('+') || state).join(' / ');
      return `${verdict} ${severity} ${title} (${id}; ${held}) ${names.join('; ')}`;
    });
}
