import { type PatientId, toPatientId } from '#core/base/ids.ts';

/** What a token endpoint answered, checked. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  readonly idToken: string | undefined;
  /** `undefined` where the server said nothing: then it granted what was asked. */
  readonly granted: readonly string[] | undefined;
  /** Epoch milliseconds; `undefined` where not said, and then the first 401 tells. */
  readonly expiresAt: number | undefined;
  readonly lifetimeMs: number | undefined;
  readonly patient: PatientId | undefined;
  readonly fhirUser: string | undefined;
}

const SHORTEST_MS = 60_000;
const LONGEST_MS = 24 * 3_600_000;

/** @returns the tokens, or `undefined` where the answer holds no bearer token. Never throws. */
export function readTokens(body: unknown, now: number): Tokens | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const answer = body as Record<string, unknown>;
  const access = textOf(answer.access_token);
  const type = textOf(answer.token_type) ?? 'bearer';
  if (access === undefined || type.toLowerCase() !== 'bearer') return undefined;
  const lifetimeMs = lifetimeOf(answer.expires_in);
  const patient = textOf(answer.patient);
  return {
    access,
    lifetimeMs,
    refresh: textOf(answer.refresh_token),
    idToken: textOf(answer.id_token),
    granted: textOf(answer.scope)?.split(/\s+/).filter(Boolean),
    expiresAt: lifetimeMs === undefined ? undefined : now + lifetimeMs,
    patient: patient === undefined ? undefined : toPatientId(patient.replace(/^Patient\//, '')),
    fhirUser: textOf(answer.fhirUser),
  };
}

/** Kept within reason: a zero would have us refresh without end, a year would never. */
function lifetimeOf(value: unknown): number | undefined {
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  const seconds = isNumeric ? Number(value) : Number.NaN;
  if (!Number.isFinite(seconds)) return undefined;
  return Math.min(Math.max(seconds * 1000, SHORTEST_MS), LONGEST_MS);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
