/** How a kind of server wants to be asked; used as a first guess, the server's answers overrule it. */
export interface Habits {
  /** Largest page it honors. */
  readonly count: number;
  /** Types it lists only category by category. */
  readonly byCategory: readonly string[];
}

const usualHabits: Habits = { count: 1000, byCategory: [] };

/** By preset id, from vendors' documentation and recordings; unknown presets are asked plainly. */
const habitsByPreset: Readonly<Record<string, Partial<Habits>>> = {
  epic: { byCategory: ['Observation', 'CarePlan'] },
  'oracle-millennium': { count: 200, byCategory: ['CarePlan'] },
  nextgen: { count: 25, byCategory: ['Observation', 'CarePlan'] },
  hapi: { count: 500 },
};

export function habitsOf(preset: string): Habits {
  const known = Object.hasOwn(habitsByPreset, preset) ? habitsByPreset[preset] : undefined;
  return { ...usualHabits, ...known };
}
