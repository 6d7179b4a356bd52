import type { ServerConfig } from './connection.ts';
import type { ConnectionPreset } from './presets/preset.ts';
import { nearestPresets, presetOf } from './presets/presets.ts';

/** What is wrong with naming this preset for a server; `undefined` where nothing is. */
export function presetComplaint(id: string): string | undefined {
  const preset = presetOf(id);
  if (preset === undefined) {
    return `is not known: ${JSON.stringify(id)}; the nearest are ${nearestPresets(id).join(', ')}`;
  }
  if (preset.kind !== 'import') return undefined;
  return `${preset.id} hands over files and has no server to sign in to; leave it out`;
}

/** What is wrong with a server's settings for its preset; a setting nobody reads is a slip. */
export function settingsComplaint(
  settings: Readonly<Record<string, unknown>>,
  preset: ConnectionPreset,
): readonly [key: string, complaint: string] | undefined {
  const known = settingNames(preset);
  for (const [key, value] of Object.entries(settings)) {
    if (/key/i.test(key))
      return [key, 'must not be there: everyone who opens the page can read it'];
    if (!known.includes(key)) {
      const takes = known.length === 0 ? 'takes none' : `takes ${known.join(', ')}`;
      return [key, `is not a setting of preset ${preset.id}, which ${takes}`];
    }
    // It goes into a header as it is: no line break, nothing beyond ASCII.
    if (typeof value !== 'string' || !/^[\x21-\x7E]{1,200}$/.test(value)) {
      return [key, 'must be a text without spaces'];
    }
  }
  return undefined;
}

/** Names in braces of the preset's headers, but for keys, which are secrets. */
function settingNames({ headers = {} }: ConnectionPreset): readonly string[] {
  return Object.values(headers).flatMap((value) => {
    const name = /^\{(\w+)\}$/.exec(value)?.[1];
    return name === undefined || /key/i.test(name) ? [] : [name];
  });
}

/** For screens, which do not read presets themselves. */
export function presetWords(
  preset: ConnectionPreset,
): Required<Pick<ServerConfig, 'preset' | 'presetName' | 'presetEvidence'>> {
  return { preset: preset.id, presetName: preset.name, presetEvidence: preset.evidence };
}

const SEGMENTS: Readonly<Record<string, ServerConfig['segment']>> = {
  ltc: 'long-term-care',
  hie: 'exchange',
  hospital: 'hospital',
  ambulatory: 'ambulatory',
  engine: 'engine',
  open: 'open',
};

/** The kind of place that uses this product most. */
export function segmentOf({ segments }: ConnectionPreset): ServerConfig['segment'] | undefined {
  return SEGMENTS[segments[0] ?? ''];
}

/** Scopes to ask for where the config names none. */
export function usualScopes({ scopes }: ConnectionPreset): readonly string[] | undefined {
  return scopes.length === 0 ? undefined : scopes;
}
