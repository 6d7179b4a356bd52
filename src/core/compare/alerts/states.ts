import { codeIn, systems } from '#core/base/concept.ts';
import { compareDates, daysApart, parseDate } from '#core/base/dates.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { showConcept } from '#core/compare/values.ts';
import type { DocumentFact, ObservationFact } from '#core/facts/clinical.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { observedWords } from '#core/link/observed.ts';
import { type AlertContext, alert, pairsOf } from './context.ts';

const PREGNANCY_DAYS = 280;
const PREGNANCY = new Set(['82810-3', '11449-6']);
const PREGNANCY_WORDS = /\bpregnan(?:t|cy) (?:status|test)|^pregnant$|^pregnancy$/i;

/** SC-15: pregnant by one source and not by another, within the length of a pregnancy. */
export function findPregnancyConflicts(context: AlertContext): readonly Alert[] {
  const { records, nameOf } = context;
  const newest = records.flatMap((record) => newestPregnancy(record) ?? []);
  return pairsOf(newest).flatMap(([one, other]) => {
    const [a, b] = [isPregnant(one), isPregnant(other)];
    if (a === undefined || b === undefined || a === b || areFarApart(one, other)) return [];
    const [yes, no] = a ? [one, other] : [other, one];
    const says = `${nameOf(yes.origin.connection)} states pregnant, ${nameOf(no.origin.connection)} states not pregnant.`;
    return [alert('pregnancy-conflict', 'critical', 'socialHistory', says, [yes, no])];
  });
}

function newestPregnancy({ facts }: SourceRecord): ObservationFact | undefined {
  return [...facts.socialHistory, ...facts.labs, ...facts.vitals]
    .filter((fact) => isCalled(fact, PREGNANCY, PREGNANCY_WORDS) && isPregnant(fact) !== undefined)
    .sort((one, other) => compareDates(one.date, other.date))
    .at(-1);
}

function isPregnant({ value }: ObservationFact): boolean | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'boolean') return value.boolean;
  const codes = value.kind === 'concept' ? value.concept.codings.map(({ code }) => code) : [];
  const words = observedWords(value) ?? '';
  if (codes.includes('60001007') || /\bnot pregnant|\bnegative|^no\b/i.test(words)) return false;
  if (codes.includes('77386006') || /pregnant|positive|^yes\b/i.test(words)) return true;
  return undefined;
}

function areFarApart(one: ObservationFact, other: ObservationFact): boolean {
  const [a, b] = [parseDate(one.date), parseDate(other.date)];
  return a !== undefined && b !== undefined && daysApart(a, b) > PREGNANCY_DAYS;
}

/** Codes and words of orders about resuscitation and of papers that say what a person wants. */
const CODE_STATUS = new Set(['100822-6', '304251008', '304252001', '304253006', '89666000']);
const CODE_STATUS_WORDS = /code status|resuscitation (?:status|order)|\bDNR\b|\bDNAR\b|full code/i;
const DIRECTIVES = new Set(['42348-3', '75320-2', '81334-5', '86533-7', '84095-9', '81351-9']);
const DIRECTIVE_WORDS =
  /advance (?:care )?directive|living will|\bPOLST\b|\bMOLST\b|do not resuscitate|power of attorney/i;

/** SC-16: code status, or papers on what the person wants, that differ or exist in one place only. */
export function findCodeStatusConflicts(context: AlertContext): readonly Alert[] {
  return [...findStatusDifferences(context), ...findLonelyDirectives(context)];
}

function findStatusDifferences({ records, nameOf }: AlertContext): readonly Alert[] {
  const newest = records.flatMap((record) => newestCodeStatus(record) ?? []);
  return pairsOf(newest).flatMap(([one, other]) => {
    const [a, b] = [wordsOfStatus(one), wordsOfStatus(other)];
    if (a.toLowerCase() === b.toLowerCase()) return [];
    const says = `Code status: ${nameOf(one.origin.connection)} states ${a}, ${nameOf(other.origin.connection)} states ${b}.`;
    return [alert('code-status-conflict', 'critical', one.class, says, [one, other])];
  });
}

function newestCodeStatus({ facts }: SourceRecord): ObservationFact | undefined {
  return [...facts.socialHistory, ...facts.labs, ...facts.vitals]
    .filter((fact) => isCalled(fact, CODE_STATUS, CODE_STATUS_WORDS) && wordsOfStatus(fact) !== '')
    .sort((one, other) => compareDates(one.date, other.date))
    .at(-1);
}

function wordsOfStatus({ value }: ObservationFact): string {
  return value === undefined ? '' : (observedWords(value) ?? '');
}

/** Only a source whose documents were read to their end can be said to lack one. */
function findLonelyDirectives({ records, nameOf }: AlertContext): readonly Alert[] {
  const held = records.map((record) => ({
    record,
    papers: record.facts.documents.filter(
      (fact) => fact.status !== 'superseded' && isCalled(fact, DIRECTIVES, DIRECTIVE_WORDS),
    ),
  }));
  const papers = held.flatMap((each) => each.papers);
  const [first] = papers;
  if (first === undefined) return [];
  return held.flatMap(({ record, papers: own }) => {
    if (own.length > 0 || record.coverage.documents.state !== 'complete') return [];
    const says = `${nameOf(first.origin.connection)} holds ${nameOfPaper(first)}; ${nameOf(record.connection)} has none.`;
    return [alert('code-status-conflict', 'critical', 'documents', says, papers)];
  });
}

function nameOfPaper({ title, code }: DocumentFact): string {
  return `"${title ?? showConcept(code) ?? 'an advance directive'}"`;
}

function isCalled(
  { code, ...more }: Pick<ObservationFact, 'code'> & { readonly title?: string | undefined },
  codes: ReadonlySet<string>,
  words: RegExp,
): boolean {
  if (more.title !== undefined && words.test(more.title)) return true;
  if (code === undefined) return false;
  if (codes.has(codeIn(code, systems.loinc) ?? codeIn(code, systems.snomed) ?? '')) return true;
  return [code.text, ...code.codings.map(({ display }) => display)].some(
    (text) => text !== undefined && words.test(text),
  );
}
