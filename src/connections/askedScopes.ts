/**
 * The same reads as a clinician's: `user/` for `patient/`, no patient picked by the server, and the
 * right to search for people, without which a clinician could open nobody.
 */
export function clinicianScopes(scopes: readonly string[]): readonly string[] {
  const own = scopes
    .filter((scope) => scope !== 'launch/patient' && scope !== 'launch')
    .map((scope) => scope.replace(/^patient\//, 'user/'))
    .map((scope) => scope.replace(/^user\/Patient\.r$/, 'user/Patient.rs'));
  const data = own.filter((scope) => scope.startsWith('user/'));
  const maySearch = data.some((scope) => /^user\/(Patient|\*)\.(read|\*|c?ru?d?s)$/.test(scope));
  const isV1 = data.some((scope) => /\.(read|\*)$/.test(scope));
  return maySearch ? own : [...own, isV1 ? 'user/Patient.read' : 'user/Patient.rs'];
}

/** For an EHR launch: the EHR has the patient, so `launch` replaces the picker. */
export function launchScopes(scopes: readonly string[]): readonly string[] {
  return [...new Set(['launch', ...scopes.filter((scope) => scope !== 'launch/patient')])];
}

/** What was asked for and not granted; a wider grant or the other version's spelling counts. */
export function notGranted(
  asked: readonly string[],
  granted: readonly string[],
): readonly string[] {
  return asked.filter((scope) => !granted.some((grant) => covers(grant, scope)));
}

function covers(grant: string, asked: string): boolean {
  if (grant === asked) return true;
  const given = parse(grant);
  const wanted = parse(asked);
  if (given === undefined || wanted === undefined) return false;
  if (given.level !== wanted.level || given.filter !== '') return false;
  if (given.type !== '*' && given.type !== wanted.type) return false;
  return [...wanted.rights].every((right) => given.rights.includes(right));
}

function parse(scope: string) {
  const match = /^(patient|user|system)\/([A-Za-z]+|\*)\.([a-z]+|\*)(\?.*)?$/.exec(scope);
  if (match === null) return undefined;
  const [, level, type, rights = '', filter = ''] = match;
  const letters: Record<string, string> = { read: 'rs', write: 'cud', '*': 'cruds' };
  return { level, type, rights: letters[rights] ?? rights, filter };
}
