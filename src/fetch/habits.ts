import type { ConnectionPreset } from '#connections/presets/preset.ts';
import { presetOf } from '#connections/presets/presets.ts';

/** How a kind of server wants to be asked; used as a first guess, the server's answers overrule it. */
export interface Habits {
  /** Largest page it honors. */
  readonly count: number;
  /** Types it lists only category by category. */
  readonly byCategory: readonly string[];
  /** The person is named by an identifier in clinical searches; the Patient's id is refused. */
  readonly byIdentifier: boolean;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
}

const usualHabits: Habits = { count: 1000, byCategory: [], byIdentifier: false, headers: {} };

/**
 * What the preset says of asking; unknown presets are asked plainly.
 *
 * @param settings - the site's own words for the preset's headers.
 */
export function habitsOf(id: string, settings: Readonly<Record<string, string>> = {}): Habits {
  const preset = presetOf(id);
  if (preset === undefined) return usualHabits;
  return {
    count: countOf(preset),
    byCategory: byCategoryOf(preset),
    byIdentifier: preset.quirks.includes('search.identifier-chain'),
    headers: headersOf(preset, settings),
  };
}

function countOf({ maxCount, quirks }: ConnectionPreset): number {
  const fixed = quirks.includes('search.count-ignored') ? 25 : undefined;
  return maxCount ?? fixed ?? usualHabits.count;
}

function byCategoryOf({ quirks }: ConnectionPreset): readonly string[] {
  return [
    ...(quirks.includes('search.observation-needs-code-or-category') ? ['Observation'] : []),
    ...(quirks.includes('search.careplan-needs-category') ? ['CarePlan'] : []),
  ];
}

/** A header whose setting is not given is left out: an empty tenant is a tenant of its own. */
function headersOf(
  { headers = {} }: ConnectionPreset,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const filled = Object.entries(headers).flatMap(([name, value]) => {
    const setting = /^\{(\w+)\}$/.exec(value)?.[1];
    if (setting === undefined) return [[name, value] as const];
    const given = Object.hasOwn(settings, setting) ? settings[setting] : undefined;
    return given === undefined ? [] : [[name, given] as const];
  });
  return Object.fromEntries(filled);
}
