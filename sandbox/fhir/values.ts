import { type Span, spanOfDate } from './dates.ts';
import type { SearchParameter } from './parameters.ts';
import { isRecord, listOf, textOf } from './resource.ts';

export interface Token {
  readonly system: string;
  readonly code: string;
  readonly text: string | undefined;
}

export interface Measure extends Span {
  readonly system: string | undefined;
  readonly code: string | undefined;
  readonly unit: string | undefined;
}

/** What a parameter's paths find in one resource, or in one element of a composite. */
export function rawValues(parameter: SearchParameter, root: unknown): readonly unknown[] {
  const [first] = parameter.paths;
  if (parameter.paths.length === 1 && first !== undefined) return first(root);
  const found = parameter.paths.flatMap((path) => path(root));
  // Two halves of one yes-or-no question, as in Patient.deceased[x]: one yes is a yes.
  if (parameter.name === 'deceased') return [found.includes(true)];
  return found;
}

/** Folds case and accents away, as string search demands: `Zoë` and `zoe` are one. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const CONTACT_SYSTEMS = new Set(['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other']);

export function tokensOf(value: unknown): readonly Token[] {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return [{ system: '', code: String(value), text: undefined }];
  }
  if (!isRecord(value)) return [];
  if (value.coding !== undefined || value.text !== undefined) return conceptTokens(value);
  const code = textOf(value.code) ?? textOf(value.value);
  const text = textOf(value.display) ?? textOf(isRecord(value.type) ? value.type.text : '');
  if (code === undefined) return text === undefined ? [] : [{ system: '', code: '', text }];
  const system = textOf(value.system) ?? '';
  // A contact point's `system` says what it is (phone), not who issued it.
  return [{ system: CONTACT_SYSTEMS.has(system) ? '' : system, code, text }];
}

function conceptTokens(concept: Readonly<Record<string, unknown>>): readonly Token[] {
  const codings = listOf(concept.coding).flatMap(tokensOf);
  const text = textOf(concept.text);
  return text === undefined ? codings : [...codings, { system: '', code: '', text }];
}

const TEXT_PARTS = [
  'text',
  'family',
  'given',
  'prefix',
  'suffix',
  'line',
  'city',
  'district',
  'state',
  'postalCode',
  'country',
];

/** Every piece of text a string search may begin with, as written. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!isRecord(value)) return [];
  const parts = TEXT_PARTS.flatMap((part) => listOf(value[part])).flatMap(
    (part) => textOf(part) ?? [],
  );
  const family = textOf(value.family);
  if (family === undefined) return parts;
  const given = listOf(value.given).flatMap((name) => textOf(name) ?? []);
  return [...parts, [...given, family].join(' ')];
}

export function urisOf(value: unknown): readonly string[] {
  const text = textOf(value);
  return text === undefined ? [] : [text];
}

/** Spans of a date, Period or Timing. */
export function spansOf(value: unknown): readonly Span[] {
  if (typeof value === 'string') {
    const span = spanOfDate(value);
    return span === undefined ? [] : [span];
  }
  if (!isRecord(value)) return [];
  if (value.event !== undefined) return hull(listOf(value.event).flatMap(spansOf));
  if (isRecord(value.repeat)) return spansOf(value.repeat.boundsPeriod);
  const from = spansOf(value.start)[0]?.from;
  const to = spansOf(value.end)[0]?.to;
  if (from === undefined && to === undefined) return [];
  return [{ from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY }];
}

function hull(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return [];
  const from = Math.min(...spans.map((span) => span.from));
  return [{ from, to: Math.max(...spans.map((span) => span.to)) }];
}

/** A number, Quantity or Range as the interval it covers. */
export function measuresOf(value: unknown): readonly Measure[] {
  if (typeof value === 'number') {
    return [{ from: value, to: value, system: undefined, code: undefined, unit: undefined }];
  }
  if (!isRecord(value)) return [];
  const low = isRecord(value.low) ? value.low : undefined;
  const high = isRecord(value.high) ? value.high : undefined;
  const units = low ?? high ?? value;
  const from = numberOf(low?.value ?? value.value);
  const to = numberOf(high?.value ?? value.value);
  if (from === undefined && to === undefined) return [];
  return [
    {
      from: from ?? Number.NEGATIVE_INFINITY,
      to: to ?? Number.POSITIVE_INFINITY,
      system: textOf(units.system),
      code: textOf(units.code),
      unit: textOf(units.unit),
    },
  ];
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
