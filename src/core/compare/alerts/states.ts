import { codeIn, systems } from '#core/base/concept.ts';
import { compareDates, daysApart, parseDate } from '#core/base/dates.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { showConcept } from '#core/compare/values.ts';
import type { DocumentFact, ObservationFact } from '#core/facts/clinical.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { observedWords } from '#core/link/observed.ts';
import { type AlertContext, alert, listed, sayEach } from './context.ts';

const PREGNANCY_DAYS = 280;
const PREGNANCY = new Set(['82810-3', '11449-6']);
const PREGNANCY_WORDS = /\bpregnan(?:t|cy) (?:status|test)|^pregnant$|^pregnancy$/i;

/** SC-15: pregnant by one source and not by another, within the length of a pregnancy. */
export function findPregnancyConflicts(context: AlertContext): readonly Alert[] {
  const { records, nameOf } = context;
  const newest = records.flatMap((record) => newestPregnancy(record) ?? []);
  const isConflict = (one: ObservationFact, other: ObservationFact) =>
    isPregnant(one) !== isPregnant(other) && !areFarApart(one, other);
  const involved = newest.filter((one) => newest.some((other) => isConflict(one, other)));
  if (involved.length === 0) return [];
  const sayings = involved.map((fact) => ({
    source: fact.origin.connection,
    words: `${isPregnant(fact) ? 'pregnant' : 'not pregnant'}${on(fact.date)}`,
  }));
  const says = `Pregnancy: ${sayEach(sayings, nameOf)}.`;
  return [alert('pregnancy-conflict', 'critical', 'socialHistory', says, involved)];
}

function on(date: string | undefined): string {
  return date === undefined ? '' : ` on ${date.slice(0, 10)}`;
}

function newestPregnancy(record: SourceRecord): ObservationFact | undefined {
  return newestCalled(record, PREGNANCY, PREGNANCY_WORDS, (fact) => isPregnant(fact) !== undefined);
}

/** Each code is judged once: a record holds thousands of results of a few dozen tests. */
function newestCalled(
  { facts }: SourceRecord,
  codes: ReadonlySet<string>,
  words: RegExp,
  fits: (fact: ObservationFact) => boolean,
): ObservationFact | undefined {
  const known = new Map<ObservationFact['code'], boolean>();
  let newest: ObservationFact | undefined;
  for (const list of [facts.socialHistory, facts.labs, facts.vitals]) {
    for (const fact of list) {
      let isMeant = known.get(fact.code);
      if (isMeant === undefined) {
        isMeant = isCalled(fact, codes, words);
        known.set(fact.code, isMeant);
      }
      if (!isMeant || !fits(fact)) continue;
      if (newest === undefined || compareDates(newest.date, fact.date) <= 0) newest = fact;
    }
  }
  return newest;
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
  const sayings = newest.map((fact) => ({
    source: fact.origin.connection,
    words: wordsOfStatus(fact),
  }));
  const [first] = newest;
  const minds = new Set(sayings.map(({ words }) => words.toLowerCase()));
  if (first === undefined || minds.size < 2) return [];
  const says = `Code status: ${sayEach(sayings, nameOf)}.`;
  return [alert('code-status-conflict', 'critical', first.class, says, newest)];
}

function newestCodeStatus(record: SourceRecord): ObservationFact | undefined {
  const isStated = (fact: ObservationFact) => wordsOfStatus(fact) !== '';
  return newestCalled(record, CODE_STATUS, CODE_STATUS_WORDS, isStated);
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
  const lacking = held.filter(
    ({ record, papers: own }) => own.length === 0 && record.coverage.documents.state === 'complete',
  );
  if (papers.length === 0 || lacking.length === 0) return [];
  const sayings = papers.map((paper) => ({
    source: paper.origin.connection,
    words: nameOfPaper(paper),
  }));
  const names = listed(lacking.map(({ record }) => nameOf(record.connection)));
  const says = `${sayEach(sayings, nameOf, ['holds', 'hold'])}; ${names} ${lacking.length > 1 ? 'have' : 'has'} none.`;
  return [alert('code-status-conflict', 'critical', 'documents', says, papers)];
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
