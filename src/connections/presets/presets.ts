import { cloudPresets } from './clouds.ts';
import { enginePresets } from './engines.ts';
import { exchangePresets } from './exchanges.ts';
import { intersystemsPresets } from './intersystems.ts';
import { nextgenPresets } from './nextgen.ts';
import { openServerPresets } from './openServers.ts';
import { oraclePresets } from './oracle.ts';
import { practicePresets } from './practices.ts';
import type { ConnectionPreset, PresetEntry } from './preset.ts';

const entries: readonly PresetEntry[] = [
  ...oraclePresets,
  ...nextgenPresets,
  ...intersystemsPresets,
  ...exchangePresets,
  ...enginePresets,
  ...practicePresets,
  ...cloudPresets,
  ...openServerPresets,
];

/** A vendor of whom nothing is known: SMART App Launch with FHIR R4, and everything else open. */
const nothingKnown: Omit<ConnectionPreset, 'id' | 'name' | 'vendor'> = {
  aliases: [],
  segments: ['hospital'],
  kind: 'smart',
  fhirVersions: ['4.0.1'],
  baseUrlTemplate: null,
  flows: ['standalone', 'ehr-launch'],
  pkce: 'S256',
  client: 'public',
  aud: 'send',
  scopeSyntax: ['v1', 'v2'],
  scopes: [],
  cors: { discovery: 'unverified', token: 'unverified', fhir: 'unverified' },
  paging: 'unverified',
  quirks: [],
  evidence: 'U',
  checked: '2026-08',
  notes: [],
};

/** Every preset, with what it has from others filled in. */
export const presets: readonly ConnectionPreset[] = entries.map((entry) => filled(entry));

const byId = new Map(
  presets.flatMap((preset) => [preset.id, ...preset.aliases].map((id) => [id, preset] as const)),
);

/** The preset of an id or of a former name, in any case; `undefined` where there is none. */
export function presetOf(id: string): ConnectionPreset | undefined {
  return byId.get(id.toLowerCase());
}

/** What to write instead of an unknown id: the three most alike. */
export function nearestPresets(wrong: string): readonly string[] {
  const text = wrong.toLowerCase();
  const ranked = [...byId.keys()].map((id) => [id, unlikeness(text, id)] as const);
  return ranked
    .sort((one, other) => one[1] - other[1])
    .slice(0, 3)
    .map(([id]) => id);
}

/**
 * Whether its servers are signed in to, as opposed to opened, or fed by files.
 *
 * A façade is its owner's: whether it has a sign-in is for the owner to say, never for us to offer.
 */
export function offersSignIn({ kind, flows }: ConnectionPreset): boolean {
  const hasServer = kind === 'smart' || kind === 'apikey';
  return hasServer && (flows.includes('standalone') || flows.includes('ehr-launch'));
}

function filled(entry: PresetEntry): ConnectionPreset {
  const { extends: parent, quirksAdd = [], ...own } = entry;
  const inherited = parent === undefined ? nothingKnown : shared(filled(entryOf(parent)));
  const preset = { ...inherited, ...own };
  return { ...preset, quirks: [...preset.quirks, ...quirksAdd] };
}

/** What a variant may take over: another product has its own names, addresses and remarks. */
function shared(preset: ConnectionPreset): ConnectionPreset {
  const { sandboxUrl: _url, endpointDirectory: _directory, ...rest } = preset;
  return { ...rest, aliases: [], notes: [] };
}

function entryOf(id: string): PresetEntry {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`A preset extends ${id}, which is none.`);
  return found;
}

/** Letters to add, drop or exchange; what one holds of the other whole counts as near. */
function unlikeness(one: string, other: string): number {
  if (one.length > 2 && (other.includes(one) || one.includes(other))) return 1;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      const dropped = (row[to] ?? 0) + 1;
      const added = (next[to - 1] ?? 0) + 1;
      next.push(Math.min(dropped, added, (row[to - 1] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? one.length;
}
