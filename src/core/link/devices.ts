import { type Concept, wordsOf } from '#core/base/concept.ts';
import { plainText } from '#core/base/text.ts';
import type { DeviceFact } from '#core/facts/care.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';

/** A device by its unique device identifier and serial number, by the former alone, by its type. */
export const linkDevices: LinkRule<'devices'> = {
  class: 'devices',
  keysOf({ identifiers, udiDi, serialNumber, lotNumber, type }) {
    const keys: LinkKey[] = [...identifierKeys(identifiers)];
    const unit = serialNumber ?? lotNumber;
    if (udiDi !== undefined && unit !== undefined) {
      keys.push({ tier: 'T1', key: `device:${udiDi}#${unit}` });
    }
    if (udiDi !== undefined) keys.push({ tier: 'T2', key: `device:${udiDi}` });
    const types = [...codeKeys(type), ...wordKeys(type)];
    return [...keys, ...types.map(({ key }): LinkKey => ({ tier: 'T5', key }))];
  },
  affinity(one, other) {
    const isOtherModel = differ(one.udiDi, other.udiDi);
    const isOtherUnit = differ(one.serialNumber, other.serialNumber);
    if (isOtherModel && isOtherUnit) return undefined;
    // Two types of one model number are a data error; two models of one type are two devices.
    if (isOtherModel && one.serialNumber === undefined) return undefined;
    const isSameUnit = one.serialNumber !== undefined && one.serialNumber === other.serialNumber;
    const isSameLot = one.lotNumber !== undefined && one.lotNumber === other.lotNumber;
    return (
      Number(isSameUnit) * 12 +
      Number(isSameLot) * 4 +
      Number(sideOf(one) === sideOf(other)) * 5 +
      Number(one.status === other.status) * 2
    );
  },
  isRepeat: (one, other) =>
    (one.serialNumber !== undefined && one.serialNumber === other.serialNumber) ||
    (one.udiDi === other.udiDi &&
      one.serialNumber === other.serialNumber &&
      one.lotNumber === other.lotNumber &&
      sideOf(one) === sideOf(other)),
};

/** Left or right, by the body site or the device's own words. */
export function sideOf({ bodySite, type }: DeviceFact) {
  const side = (concept: Concept | undefined) =>
    concept === undefined ? undefined : plainText(wordsOf(concept)).side;
  return side(bodySite) ?? side(type);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
