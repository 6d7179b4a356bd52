import type { ObservedValue } from '#core/facts/clinical.ts';
import { readConcept } from './concept.ts';
import type { Context } from './context.ts';
import { quantityWords, readQuantity, readRange } from './quantity.ts';
import {
  booleanOf,
  dateOf,
  endOf,
  extensionOf,
  firstOf,
  numberOf,
  type Raw,
  rawOf,
  startOf,
  textOf,
} from './read.ts';

const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/**
 * The `value[x]` of an Observation or of one of its components; 0 and `false` are values.
 *
 * A quantity that is no number is kept as words: it is shown, and nobody computes with it.
 */
export function readValue(holder: Raw, context: Context): ObservedValue | undefined {
  const quantity = readQuantity(holder.valueQuantity);
  if (quantity !== undefined) return { kind: 'quantity', quantity };
  const concept = readConcept(holder.valueCodeableConcept, context);
  if (concept !== undefined) return { kind: 'concept', concept };
  const integer = numberOf(holder.valueInteger);
  if (integer !== undefined) {
    return {
      kind: 'quantity',
      quantity: { value: integer, unit: undefined, comparator: undefined },
    };
  }
  const boolean = booleanOf(holder.valueBoolean);
  if (boolean !== undefined) return { kind: 'boolean', boolean };
  const date = dateOf(holder.valueDateTime);
  if (date !== undefined) return { kind: 'date', date };
  const range = readRange(holder.valueRange);
  if (range !== undefined) return { kind: 'range', range };
  return readRatio(holder.valueRatio) ?? readWords(holder);
}

/** Why there is no value: `unknown`, `masked`, `not-performed` … */
export function absentReasonOf(holder: Raw): string | undefined {
  const reason = rawOf(holder.dataAbsentReason);
  if (reason !== undefined) {
    return textOf(firstOf(reason.coding)?.code) ?? textOf(reason.text);
  }
  if (holder.valueQuantity !== undefined && holder._valueQuantity === undefined) {
    return textOf(extensionOf(holder.valueQuantity, ABSENT)?.valueCode);
  }
  for (const key in holder) {
    if (!key.startsWith('value') && !key.startsWith('_value')) continue;
    const code = textOf(extensionOf(holder[key], ABSENT)?.valueCode);
    if (code !== undefined) return code;
  }
  return absentCode(holder.valueCodeableConcept);
}

/** A coded answer that only says why there is none, as US Core asks for. */
function absentCode(concept: unknown): string | undefined {
  const coding = firstOf(rawOf(concept)?.coding);
  const system = textOf(coding?.system);
  const isReason = system?.includes('data-absent-reason') || system?.includes('NullFlavor');
  return isReason ? textOf(coding?.code) : undefined;
}

function readRatio(value: unknown): ObservedValue | undefined {
  const numerator = readQuantity(rawOf(value)?.numerator);
  const denominator = readQuantity(rawOf(value)?.denominator);
  return numerator === undefined || denominator === undefined
    ? undefined
    : { kind: 'ratio', numerator, denominator };
}

function readWords(holder: Raw): ObservedValue | undefined {
  const text =
    textOf(holder.valueString) ??
    textOf(holder.valueTime) ??
    textOf(holder.valueDateTime) ??
    quantityWords(holder.valueQuantity) ??
    periodWords(holder.valuePeriod) ??
    ratioWords(holder.valueRatio) ??
    sampledWords(holder.valueSampledData) ??
    attachmentWords(holder.valueAttachment) ??
    textOf(rawOf(holder.valueReference)?.display);
  return text === undefined ? undefined : { kind: 'text', text };
}

function periodWords(period: unknown): string | undefined {
  const [start, end] = [startOf(period), endOf(period)];
  return start === undefined && end === undefined ? undefined : `${start ?? '…'} – ${end ?? '…'}`;
}

/** Half a ratio, or one with words in it (`1:>1280`). */
function ratioWords(ratio: unknown): string | undefined {
  const [top, bottom] = [rawOf(ratio)?.numerator, rawOf(ratio)?.denominator].map(quantityWords);
  return top === undefined && bottom === undefined ? undefined : `${top ?? '?'} : ${bottom ?? '?'}`;
}

function sampledWords(value: unknown): string | undefined {
  const data = textOf(rawOf(value)?.data);
  const unit = textOf(rawOf(rawOf(value)?.origin)?.unit);
  return data === undefined || unit === undefined ? data : `${data} (${unit})`;
}

function attachmentWords(value: unknown): string | undefined {
  const raw = rawOf(value);
  return textOf(raw?.title) ?? textOf(raw?.contentType) ?? textOf(raw?.url);
}
