import { sideOf } from '#core/link/devices.ts';
import type { CompareRule, FieldRule } from './field.ts';
import {
  codeField,
  conceptField,
  dateField,
  exactField,
  stated,
  wordsField,
} from './plainFields.ts';
import { compareConcepts, different, same, showConcept } from './values.ts';

const bodySite: FieldRule<'devices'> = {
  name: 'bodySite',
  show: (fact) => showConcept(fact.bodySite) ?? sideOf(fact),
  compare(one, other) {
    const [a, b] = [sideOf(one), sideOf(other)];
    if (a !== undefined && b !== undefined && a !== b) return different('critical');
    if (one.bodySite === undefined || other.bodySite === undefined) return same;
    return compareConcepts(one.bodySite, other.bodySite, 'minor');
  },
};

/** What two sources say of one device. An implant that is gone decides about the next MRI. */
export const compareDevices: CompareRule<'devices'> = {
  class: 'devices',
  fields: [
    conceptField('type', ({ type }) => type, 'minor'),
    codeField(
      'status',
      ({ status }) => status,
      'minor',
      (one, other) =>
        one === 'active' && /^(?:inactive|entered-in-error)$/.test(other) ? 'critical' : undefined,
    ),
    exactField('udiCarrier', ({ udiDi }) => udiDi, 'major'),
    exactField('serialNumber', ({ serialNumber }) => serialNumber, 'major'),
    exactField('lotNumber', ({ lotNumber }) => lotNumber, 'minor'),
    wordsField('manufacturer', ({ manufacturer }) => manufacturer, 'minor'),
    dateField('expirationDate', ({ expires }) => expires, 0, 'major'),
    bodySite,
  ],
  titleOf: ({ type, udiDi }) => showConcept(type) ?? udiDi ?? 'Device without a name',
  gapSeverity: ({ status }) => ((status ?? 'active') === 'active' ? 'major' : 'minor'),
  summaryOf: (fact) =>
    stated([
      fact.status,
      fact.serialNumber === undefined ? undefined : `serial ${fact.serialNumber}`,
      fact.manufacturer,
      showConcept(fact.bodySite),
    ]),
  isCurrent: ({ status }) => (status ?? 'active') === 'active',
};
