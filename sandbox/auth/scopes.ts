import type { QuirkId } from '../contract.ts';
import { hasQuirk, quirkSetting } from './quirks.ts';

/** One clinical scope, in either syntax: `patient/Observation.read`, `user/*.rs?category=…`. */
export interface ClinicalScope {
  readonly raw: string;
  readonly level: 'patient' | 'user' | 'system';
  /** A resource type or `*`. */
  readonly type: string;
  readonly syntax: 'v1' | 'v2';
  /** Search parameters a granular v2 scope is narrowed by, as written: `category=…`. */
  readonly narrowedBy: string | undefined;
}

/** Scopes that are not about a resource type and are always understood. */
export const PLAIN_SCOPES = [
  'openid',
  'profile',
  'fhirUser',
  'launch',
  'launch/patient',
  'launch/encounter',
  'offline_access',
  'online_access',
] as const;

const CLINICAL =
  /^(patient|user|system)\/([A-Z][A-Za-z]+|\*)\.(read|write|\*|c?r?u?d?s?)(?:\?(\S+))?$/;

/** @see https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html */
export function parseClinicalScope(raw: string): ClinicalScope | undefined {
  const [, level, type, rights, narrowedBy] = CLINICAL.exec(raw) ?? [];
  if (type === undefined || rights === undefined || rights === '') return undefined;
  if (level !== 'patient' && level !== 'user' && level !== 'system') return undefined;
  const syntax = ['read', 'write', '*'].includes(rights) ? 'v1' : 'v2';
  if (syntax === 'v1' && narrowedBy !== undefined) return undefined;
  return { raw, level, type, syntax, narrowedBy };
}

/** Whether a scope is one of SMART's, granted or not. */
export function isKnownScope(scope: string): boolean {
  return PLAIN_SCOPES.some((plain) => plain === scope) || parseClinicalScope(scope) !== undefined;
}

/**
 * The scopes of a request that this server understands and may give, in the order asked.
 *
 * What it does not understand is left out without an error, as the specification asks; the
 * `scope` of the token response says what remained.
 */
export function grantableScopes(asked: string, quirks: readonly QuirkId[]): readonly string[] {
  const unique = [...new Set(asked.split(' ').filter((scope) => scope !== ''))];
  return unique.filter((scope) => {
    const clinical = parseClinicalScope(scope);
    if (scope === 'launch/patient' && hasQuirk(quirks, NO_PICKER)) return false;
    return clinical === undefined ? isKnownScope(scope) : mayGrant(clinical, quirks);
  });
}

const NO_PICKER = 'auth.persona-without-patient-picker';

function mayGrant({ level, type, syntax }: ClinicalScope, quirks: readonly QuirkId[]): boolean {
  if (level === 'system') return false; // no person stands behind it
  if (level === 'patient' && hasQuirk(quirks, NO_PICKER)) return false;
  if (type === '*' && hasQuirk(quirks, 'auth.no-wildcard-scopes')) return false;
  if (syntax === 'v1' && hasQuirk(quirks, 'auth.v2-scopes-only')) return false;
  if (syntax === 'v2' && hasQuirk(quirks, 'auth.v1-scopes-only')) return false;
  return !withheldTypes(quirks).includes(type);
}

/** Types the server withholds from every app: `auth.scope-narrowed=Goal+CarePlan`. */
function withheldTypes(quirks: readonly QuirkId[]): readonly string[] {
  return quirkSetting(quirks, 'auth.scope-narrowed', 'Goal+CarePlan')?.split('+') ?? [];
}
