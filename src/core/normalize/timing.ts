import type { Terminology } from '#core/base/terminology.ts';
import { firstOf, numberOf, type Raw, rawOf, rawsOf, textOf } from './read.ts';

const HOURS: ReadonlyMap<string, number> = new Map([
  ['s', 1 / 3600],
  ['min', 1 / 60],
  ['h', 1],
  ['d', 24],
  ['wk', 168],
  ['mo', 730.5],
  ['a', 8766],
]);

/** Codes of v3-GTSAbbreviation, which `Timing.code` is bound to. */
const ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['QD', 1],
  ['AM', 1],
  ['PM', 1],
  ['BED', 1],
  ['BID', 2],
  ['TID', 3],
  ['QID', 4],
  ['QOD', 0.5],
  ['Q1H', 24],
  ['Q2H', 12],
  ['Q3H', 8],
  ['Q4H', 6],
  ['Q6H', 4],
  ['Q8H', 3],
  ['WK', 1 / 7],
]);

/**
 * Doses in 24 hours of a FHIR Timing.
 *
 * A range ("every 4 to 6 hours") is not regular and gives none: a guess would turn into a false
 * difference of the daily dose.
 *
 * @see https://hl7.org/fhir/R4/datatypes.html#Timing
 */
export function timesPerDay(timing: Raw | undefined, terms: Terminology): number | undefined {
  if (timing === undefined) return undefined;
  const repeat = rawOf(timing.repeat);
  const structured = repeat === undefined ? undefined : ofRepeat(repeat);
  if (structured !== undefined || isRange(repeat)) return structured;
  const code = rawOf(timing.code);
  for (const coding of rawsOf(code?.coding)) {
    const words = textOf(coding.code) ?? textOf(coding.display);
    if (words === undefined) continue;
    const times = ABBREVIATIONS.get(words.toUpperCase()) ?? terms.perDay(words);
    if (times !== undefined) return times;
  }
  const words = textOf(code?.text) ?? textOf(firstOf(code?.coding)?.display);
  return words === undefined ? undefined : terms.perDay(words);
}

/** Whether a Timing says how often in a structured way, readable or not: bounds alone do not. */
export function hasFrequency(timing: Raw | undefined): boolean {
  const repeat = rawOf(timing?.repeat);
  return repeat?.frequency !== undefined || repeat?.period !== undefined;
}

function ofRepeat(repeat: Raw): number | undefined {
  if (isRange(repeat)) return undefined;
  const hours = HOURS.get(textOf(repeat.periodUnit) ?? textOf(repeat.periodUnits) ?? '');
  const period = numberOf(repeat.period) ?? 1;
  const frequency = numberOf(repeat.frequency);
  const moments = lengthOf(repeat.timeOfDay) || lengthOf(repeat.when);
  const share = daysShare(repeat);
  if (hours === undefined || period <= 0) return moments > 0 ? moments * share : undefined;
  if (frequency === undefined && moments > 0 && hours === 24) return (moments / period) * share;
  // A plan for single weekdays says its frequency per such day.
  return (((frequency ?? 1) * 24) / (period * hours)) * (hours === 24 ? share : 1);
}

function isRange(repeat: Raw | undefined): boolean {
  if (repeat === undefined) return false;
  const { frequencyMax, periodMax } = repeat;
  const isOpen = (most: unknown, least: unknown) => numberOf(most) !== undefined && most !== least;
  return isOpen(frequencyMax, repeat.frequency ?? 1) || isOpen(periodMax, repeat.period ?? 1);
}

function daysShare({ dayOfWeek }: Raw): number {
  const days = lengthOf(dayOfWeek);
  return days === 0 || days > 7 ? 1 : days / 7;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
