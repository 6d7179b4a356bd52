import type { Failure } from '#core/base/failure.ts';
import { toPatientId } from '#core/base/ids.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import { judgePair } from '#core/link/people.ts';
import { normalizePatient } from '#core/normalize/record.ts';
import type { PatientSearch, SourceRequest } from '#fetch/reading.ts';
import { failureOf } from '#fetch/says.ts';
import { readSearchset } from '#fetch/searchset.ts';
import type { Server } from '#fetch/server.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import type { Candidate, LikelyPerson } from './record.ts';

type Place = Omit<SourceRequest, 'patient'>;

/** More than a person can look through; the search is then to be narrowed. */
const MOST_FOUND = 50;

/** The Patient a session is about, for identity only. */
export async function readCandidate(
  server: Server,
  request: SourceRequest,
): Promise<Result<Candidate, Failure>> {
  const { signal } = new AbortController();
  const address = `Patient/${encodeURIComponent(request.patient)}`;
  const answer = await server.get(address, { what: 'Patient', signal });
  if (!answer.ok) return fail(answer.failure.failure);
  const candidate = await candidateOf(answer.value.body, request);
  const isAsked = candidate?.patient === request.patient;
  return isAsked ? succeed(candidate) : fail(notAPatient(request));
}

/** Everyone on one server who fits the search; at most a first page of fifty. */
export async function searchCandidates(
  server: Server,
  place: Place,
  search: PatientSearch,
): Promise<Result<readonly Candidate[], Failure>> {
  const { signal } = new AbortController();
  const answer = await server.get(`Patient?${queryOf(search)}`, { what: 'Patient', signal });
  if (!answer.ok) return fail(answer.failure.failure);
  const page = readSearchset(answer.value.body);
  if (page === undefined) return fail(notAPatient(place));
  const candidates = await Promise.all(page.resources.map((found) => candidateOf(found, place)));
  return succeed(candidates.filter((candidate) => candidate !== undefined));
}

/**
 * Groups candidates that are likely one person: surest pairs first, at most one of each source in a
 * group. A suggestion for the eye; only a person links.
 */
export async function groupCandidates(
  candidates: readonly Candidate[],
): Promise<readonly LikelyPerson[]> {
  const terms = await loadTerminology();
  const pairs = candidates
    .flatMap((a, at) => candidates.slice(at + 1).map((b) => ({ a, b })))
    .filter(({ a, b }) => a.connection !== b.connection)
    .map(({ a, b }) => ({ a, b, judged: judgePair(a.demographics, b.demographics, terms) }));
  const groups = new Map(candidates.map((candidate) => [candidate, new Set([candidate])]));
  const likely = pairs.filter(({ judged: { band } }) => band === 'certain' || band === 'probable');
  for (const { a, b } of likely.sort((x, y) => y.judged.probability - x.judged.probability)) {
    const joined = new Set([...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
    const sources = new Set([...joined].map(({ connection }) => connection));
    if (sources.size < joined.size) continue;
    for (const member of joined) groups.set(member, joined);
  }
  const people = [...new Set(groups.values())].map((group) => ({
    candidates: candidates.filter((candidate) => group.has(candidate)),
    pairs: pairs
      .filter(({ a, b }) => group.has(a) && group.has(b))
      .map(({ a, b, judged }) => ({ a: a.connection, b: b.connection, ...judged })),
  }));
  return people.sort((one, other) => other.candidates.length - one.candidates.length);
}

function queryOf({ family, given, birthDate, identifier }: PatientSearch): URLSearchParams {
  const fields = { family, given, birthdate: birthDate, identifier, _count: String(MOST_FOUND) };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value.trim() !== '') query.set(name, value.trim());
  }
  return query;
}

async function candidateOf(resource: unknown, { id }: Place): Promise<Candidate | undefined> {
  const terms = await loadTerminology();
  const demographics = normalizePatient(resource, { connection: id, terms });
  const patient = toPatientId(demographics?.origin.reference.slice('Patient/'.length) ?? '');
  if (demographics === undefined || patient === undefined) return undefined;
  return { connection: id, patient, demographics };
}

function notAPatient({ id, name }: Place): Failure {
  return failureOf({ connection: id, name, asked: 'GET Patient' }, 'unreadable', 200);
}
