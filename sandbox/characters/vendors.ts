import { iris, irisCloud, irisDev, lfh, orion } from './exchanges.ts';
import { gateway, rhapsody } from './facades.ts';
import { epic, oracle, oracleOpen, oracleProvider } from './hospitals.ts';
import { azure, hapi, launcher, medplum, plain } from './openServers.ts';
import { nextgen, nextgenOffice, pointclickcare } from './practices.ts';
import type { VendorCharacter } from './vendor.ts';

/** Everything `--character` takes. */
export const vendorCharacters: readonly VendorCharacter[] = [
  ...[oracle, oracleProvider, oracleOpen, epic, nextgen, nextgenOffice, lfh, iris, irisCloud],
  ...[irisDev, orion, azure, gateway, rhapsody, medplum, pointclickcare, hapi, launcher, plain],
];

export function vendorCharacter(id: string): VendorCharacter | undefined {
  return vendorCharacters.find((character) => character.id === id);
}
