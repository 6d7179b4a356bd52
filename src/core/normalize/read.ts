import { parseDate } from '#core/base/dates.ts';

/**
 * A JSON object as a server sent it. Nothing in it is trusted to have the shape FHIR says: what
 * cannot be read is treated as not stated, and the quality rules look at the raw resource.
 */
export type Raw = { readonly [element: string]: unknown };

const NONE: readonly Raw[] = [];
const NO_TEXTS: readonly string[] = [];

/** Whether a value is a JSON object: neither a list nor null. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value where it is an object; a list is never taken for its first element. */
export function rawOf(value: unknown): Raw | undefined {
  return isRaw(value) ? value : undefined;
}

/** The objects of a list; one object alone counts as a list of one, as versions of FHIR differ. */
export function rawsOf(value: unknown): readonly Raw[] {
  if (!Array.isArray(value)) return isRaw(value) ? [value] : NONE;
  for (const each of value) if (!isRaw(each)) return value.filter(isRaw);
  return value;
}

/** The first object of a list, or the only one where no list was sent. */
export function firstOf(value: unknown): Raw | undefined {
  if (!Array.isArray(value)) return rawOf(value);
  const first: unknown = value[0];
  return isRaw(first) ? first : value.find(isRaw);
}

/** Text that says something, without the blanks around it. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Every text of a list that says something, or the only one where no list was sent. */
export function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) {
    const only = textOf(value);
    return only === undefined ? NO_TEXTS : [only];
  }
  const texts: string[] = [];
  for (const item of value) {
    const text = textOf(item);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** A finite number; a number in quotes is none, because nobody knows what else it may hold. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** `true` or `false`, where one of them was sent. */
export function booleanOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Dates that need no calendar to be known as such: the common case, told without taking them apart. */
const PLAIN_DATE =
  /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** A date exactly as sent, `undefined` where it is not a FHIR date. */
export function dateOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  return PLAIN_DATE.test(text) || parseDate(text) !== undefined ? text : undefined;
}

/** A Period's start, where it is a date. */
export function startOf(period: unknown): string | undefined {
  return dateOf(rawOf(period)?.start);
}

/** A Period's end, where it is a date. */
export function endOf(period: unknown): string | undefined {
  return dateOf(rawOf(period)?.end);
}

/** Elements of which a kind of fact wants the date. */
type DatedChoice =
  | 'onset'
  | 'abatement'
  | 'effective'
  | 'occurrence'
  | 'occurence'
  | 'performed'
  | 'born';

/** Names put together once: building them for each resource costs more than reading it. */
const CHOICES = {
  onset: choiceOf('onset'),
  abatement: choiceOf('abatement'),
  effective: choiceOf('effective'),
  occurrence: choiceOf('occurrence'),
  occurence: choiceOf('occurence'), // R5 misspells it in MedicationAdministration
  performed: choiceOf('performed'),
  born: choiceOf('born'),
} satisfies Record<DatedChoice, unknown>;

/** The first stated date of a choice such as `onset[x]`: a moment, a period's start, a first event. */
export function choiceDate(resource: Raw, element: DatedChoice): string | undefined {
  const choice = CHOICES[element];
  return (
    dateOf(resource[choice.dateTime]) ??
    startOf(resource[choice.period]) ??
    dateOf(resource[choice.instant]) ??
    firstDate(rawOf(resource[choice.timing])?.event) ??
    dateOf(resource[choice.date]) ??
    dateOf(resource[choice.string])
  );
}

function choiceOf(element: DatedChoice) {
  return {
    dateTime: `${element}DateTime`,
    period: `${element}Period`,
    instant: `${element}Instant`,
    timing: `${element}Timing`,
    date: `${element}Date`,
    string: `${element}String`,
  };
}

/**
 * A status: the code of a plain `code` element or of a CodeableConcept, else its text, lower case.
 * A code wins over the text beside it.
 */
export function statusOf(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value)?.toLowerCase();
  const concept = rawOf(value);
  if (concept === undefined) return undefined;
  for (const coding of rawsOf(concept.coding)) {
    const code = textOf(coding.code);
    if (code !== undefined) return code.toLowerCase();
  }
  return textOf(concept.text)?.toLowerCase();
}

/** All codes of a list of CodeableConcepts or plain codes; a concept without code gives its text. */
export function codesOf(value: unknown): readonly string[] {
  if (value === undefined) return NO_TEXTS;
  const codes: string[] = [];
  const [only] = Array.isArray(value) && value.length === 1 ? value : [value];
  const plain = isRaw(only) && only !== value ? onlyCode(only) : undefined;
  if (plain !== undefined) return [plain];
  for (const item of Array.isArray(value) ? value : [value]) {
    if (typeof item === 'string') pushNew(codes, textOf(item));
    else if (isRaw(item)) pushCodes(codes, item);
  }
  return codes;
}

/** The common case: one concept of one code. */
function onlyCode({ coding }: Raw): string | undefined {
  if (!Array.isArray(coding) || coding.length !== 1) return undefined;
  const first: unknown = coding[0];
  return isRaw(first) ? textOf(first.code) : undefined;
}

function pushCodes(codes: string[], concept: Raw): void {
  const before = codes.length;
  for (const coding of rawsOf(concept.coding)) pushNew(codes, textOf(coding.code));
  if (codes.length > before) return;
  const words = textOf(concept.text) ?? textOf(firstOf(concept.coding)?.display);
  pushNew(codes, words?.toLowerCase().replaceAll(' ', '-'));
}

function pushNew(codes: string[], code: string | undefined): void {
  if (code !== undefined && !codes.includes(code)) codes.push(code);
}

function firstDate(events: unknown): string | undefined {
  return Array.isArray(events) ? dateOf(events[0]) : undefined;
}

/** The extension of a URL. */
export function extensionOf(element: unknown, url: string): Raw | undefined {
  const extensions = rawOf(element)?.extension;
  return Array.isArray(extensions)
    ? extensions.find((extension) => isRaw(extension) && extension.url === url)
    : undefined;
}
