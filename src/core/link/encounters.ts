import { parseDate } from '#core/base/dates.ts';
import { textKey } from '#core/base/text.ts';
import type { EncounterFact } from '#core/facts/clinical.ts';
import { identifierKeys, sharesIdentifier } from './bare.ts';
import { sharesCode, sharesWords } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';
import { dayKeys, nearness } from './when.ts';

const MINUTES_APART = 60;

/** v3-ActCode and the words servers send instead. */
export function settingOf({ encounterClass }: EncounterFact): string | undefined {
  const code = encounterClass?.trim().toUpperCase();
  if (code === undefined || code === '') return undefined;
  return SETTINGS.find(([, pattern]) => pattern.test(code))?.[0] ?? code.toLowerCase();
}

const SETTINGS: readonly (readonly [setting: string, pattern: RegExp])[] = [
  ['inpatient', /^(?:IMP|ACUTE|NONAC|I|INPATIENT.*)$/],
  ['emergency', /^(?:EMER|E|EMERGENCY.*)$/],
  ['observation', /^(?:OBSENC|OBSERVATION.*)$/],
  ['ambulatory', /^(?:AMB|O|OUTPATIENT.*|AMBULATORY.*|OFFICE.*|SS|PRENC)$/],
  ['virtual', /^(?:VR|VIRTUAL.*|TELE.*)$/],
  ['home', /^(?:HH|HOME.*)$/],
];

const VISIT: readonly LinkKey[] = [{ tier: 'T3', key: 'visit' }];
const NO_DAYS: readonly string[] = [];

/**
 * A visit is the same visit if it starts within an hour, or on the same day where a time is
 * lacking. Two visits of one moment in different settings or places are two, unless the same
 * practitioner, type or reason ties them.
 */
export const linkEncounters: LinkRule<'encounters'> = {
  class: 'encounters',
  keysOf({ identifiers }) {
    return identifiers.length === 0 ? VISIT : [...identifierKeys(identifiers), ...VISIT];
  },
  daysOf: ({ start, date }) => {
    const days = dayKeys(start ?? date);
    return days[0] === 'undated' ? NO_DAYS : days;
  },
  affinity(one, other) {
    const time = timePoints(one, other);
    if (time === undefined) return undefined;
    const ties = tiesBetween(one, other);
    if (conflicts(one, other) && ties === 0 && !sharesIdentifier(one, other)) return undefined;
    const isSameSetting = settingOf(one) === settingOf(other);
    return (
      time + ties * 3 + Number(isSameSetting) * 3 + Number(isSamePlace(one, other) === true) * 2
    );
  },
  isRepeat(one, other, tier) {
    if (tier === 'T1') return true;
    // Without a practitioner nothing tells one visit noted twice from two visits of one moment.
    const isSamePerson = one.practitioner !== undefined && one.practitioner === other.practitioner;
    const isSameType = one.type === undefined || other.type === undefined || sharesType(one, other);
    return (
      isSamePerson && isSameType && one.start === other.start && settingOf(one) === settingOf(other)
    );
  },
};

function timePoints(one: EncounterFact, other: EncounterFact): number | undefined {
  const near = nearness(one.start ?? one.date, other.start ?? other.date);
  if (near.kind === 'unknown') return sharesIdentifier(one, other) ? 0 : undefined;
  if (near.kind === 'days') return near.apart === 0 ? 6 : undefined;
  if (near.apart <= MINUTES_APART) return 12 - near.apart / 10;
  // A stay whose start was noted hours later is still one stay.
  return overlapRatio(one, other) >= 0.5 ? 4 : undefined;
}

/** Common time over the longer of the two periods. */
function overlapRatio(one: EncounterFact, other: EncounterFact): number {
  const spans = [one, other].map(({ start, end }) => ({
    from: parseDate(start)?.minute,
    to: parseDate(end)?.minute,
  }));
  const [a, b] = spans;
  if (a?.from === undefined || a.to === undefined) return 0;
  if (b?.from === undefined || b.to === undefined) return 0;
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return common / Math.max(1, a.to - a.from, b.to - b.from);
}

function conflicts(one: EncounterFact, other: EncounterFact): boolean {
  const [a, b] = [settingOf(one), settingOf(other)];
  return (a !== undefined && b !== undefined && a !== b) || isSamePlace(one, other) === false;
}

/** How many of practitioner, type and reason are stated by both and the same. */
function tiesBetween(one: EncounterFact, other: EncounterFact): number {
  const practitioner = isSameText(one.practitioner, other.practitioner);
  const isSameReason =
    one.reason !== undefined &&
    other.reason !== undefined &&
    (sharesCode(one.reason, other.reason) || sharesWords(one.reason, other.reason));
  return Number(practitioner === true) + Number(sharesType(one, other)) + Number(isSameReason);
}

function sharesType({ type: one }: EncounterFact, { type: other }: EncounterFact): boolean {
  if (one === undefined || other === undefined) return false;
  return sharesCode(one, other) || sharesWords(one, other);
}

function isSamePlace(one: EncounterFact, other: EncounterFact): boolean | undefined {
  return isSameText(one.location, other.location);
}

function isSameText(one: string | undefined, other: string | undefined): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  return textKey(one) === textKey(other);
}
