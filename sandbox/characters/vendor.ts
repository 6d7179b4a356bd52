import type { Character } from '../contract.ts';

/** A character made of what is known of one vendor; it is given a place and a name when it starts. */
export interface VendorCharacter extends Omit<Character, 'name' | 'about'> {
  /** What the app's configuration should call it. */
  readonly preset: string;
}

/** The character as a server of its own. */
export function namedCharacter(
  vendor: VendorCharacter,
  id: string,
  name: string,
  about: string,
): Character {
  return { ...vendor, id, name, about };
}
