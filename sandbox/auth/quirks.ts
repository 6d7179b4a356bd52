import type { QuirkId } from '../contract.ts';

/** Whether a quirk is on, with or without a setting. */
export function hasQuirk(quirks: readonly QuirkId[], id: string): boolean {
  return quirks.some((quirk) => quirk === id || quirk.startsWith(`${id}=`));
}

/** The setting behind `=`; `undefined` where the quirk is off or has none. */
export function quirkSetting(quirks: readonly QuirkId[], id: string): string | undefined {
  return quirks.find((quirk) => quirk.startsWith(`${id}=`))?.slice(id.length + 1);
}
