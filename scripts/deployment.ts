/** What config.json says of one server; the app checks it in src/connections/config.ts. */
export interface DeployedServer {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly base: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly segment: string;
  readonly preset: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly auth: 'smart' | 'none';
  readonly letter: string;
  readonly color: number;
  /** What an administrator pinned; their origins are admitted to the page. */
  readonly endpoints?: {
    readonly issuer?: string;
    readonly authorize?: string;
    readonly token?: string;
  };
  /** Further origins it is spoken to at: token and revocation endpoints, keys. */
  readonly origins?: readonly string[];
}

export interface DeploymentFile {
  readonly title: string;
  readonly demo: boolean;
  readonly servers: readonly DeployedServer[];
}

/** Every origin the page must be able to speak to: of records, and of where tokens come from. */
export function originsOf({ servers }: DeploymentFile): readonly string[] {
  const all = servers.flatMap(({ base, endpoints, origins = [] }) => [
    base,
    ...(endpoints?.token === undefined ? [] : [endpoints.token]),
    ...origins,
  ]);
  return [...new Set(all.map((address) => new URL(address).origin))];
}

/** Every type Concord reads, in the order a sign-in page lists them. */
const READ_TYPES = [
  'Patient',
  'RelatedPerson',
  'Coverage',
  'AllergyIntolerance',
  'Condition',
  'Procedure',
  'Encounter',
  'FamilyMemberHistory',
  'Immunization',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationDispense',
  'MedicationAdministration',
  'Medication',
  'Observation',
  'DiagnosticReport',
  'Specimen',
  'DocumentReference',
  'Binary',
  'QuestionnaireResponse',
  'CarePlan',
  'CareTeam',
  'Goal',
  'ServiceRequest',
  'Device',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Provenance',
] as const;

/** Asked type by type: some servers ignore `*`, and a person can untick one. */
function scopesFor(held: readonly string[], quirks: readonly string[]): readonly string[] {
  const types = new Set<string>([...READ_TYPES, ...[...held].sort()]);
  const rights = quirks.includes('auth.v1-scopes-only') ? 'read' : 'rs';
  const isUser = quirks.includes('auth.persona-without-patient-picker');
  const clinical = [...types].map((type) => `${isUser ? 'user' : 'patient'}/${type}.${rights}`);
  const plain = ['openid', 'fhirUser', 'offline_access'];
  return [...(isUser ? [] : ['launch/patient']), ...plain, ...clinical];
}

/** What the app should know of the demo's servers beside their names. */
const KINDS: Readonly<Record<string, Pick<DeployedServer, 'segment' | 'preset' | 'letter'>>> = {
  university: { segment: 'hospital', preset: 'epic', letter: 'N' },
  regional: { segment: 'hospital', preset: 'oracle-millennium-patient', letter: 'P' },
  ambulatory: { segment: 'ambulatory', preset: 'nextgen-enterprise', letter: 'L' },
  longterm: { segment: 'long-term-care', preset: 'hapi', letter: 'W' },
};

export interface ServedServer {
  readonly id: string;
  readonly base: string;
  readonly character: {
    readonly name: string;
    readonly about: string;
    readonly preset?: string;
    readonly quirks?: readonly string[];
  };
  /** Resource types it holds, to be asked for beside the usual ones. */
  readonly types: readonly string[];
}

/**
 * config.json for servers as they run, on whatever ports they got.
 *
 * @param demo - whether everyone on them is invented; the app then says so on every screen.
 */
export function deploymentOf(
  title: string,
  demo: boolean,
  servers: readonly ServedServer[],
): DeploymentFile {
  return {
    title,
    demo,
    servers: servers.map(({ id, base, character, types }, index) => ({
      id,
      name: character.name,
      about: character.about,
      base,
      clientId: 'concord',
      scopes: scopesFor(types, character.quirks ?? []),
      ...(KINDS[id] ?? {
        segment: 'open',
        preset: character.preset ?? 'generic',
        letter: letterOf(index),
      }),
      ...settingsOf(character.quirks ?? []),
      auth: character.quirks?.includes('auth.none') === true ? 'none' : 'smart',
      color: (index % 8) + 1,
    })),
  };
}

/** What such a server demands of the app in headers, by the names its preset gives them. */
function settingsOf(quirks: readonly string[]): Pick<DeployedServer, 'settings'> {
  const named = { 'http.tenant-header': 'tenant', 'auth.client-id-headers': 'gatewayClientId' };
  const settings = Object.entries(named).flatMap(([quirk, setting]) => {
    const found = quirks.find((one) => one.startsWith(`${quirk}=`));
    return found === undefined ? [] : [[setting, found.slice(quirk.length + 1)] as const];
  });
  return settings.length === 0 ? {} : { settings: Object.fromEntries(settings) };
}

function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round));
}
