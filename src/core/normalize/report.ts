import { wordsOf } from '#core/base/concept.ts';
import type { ReportFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { readAttachment } from './attachment.ts';
import { readConcept, readConcepts } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import {
  choiceDate,
  codesOf,
  dateOf,
  firstOf,
  type Raw,
  rawsOf,
  statusOf,
  textOf,
} from './read.ts';

/** @see https://hl7.org/fhir/R4/diagnosticreport.html */
export function normalizeReport(report: Raw, origin: Origin, context: Context): ReportFact {
  const forms = rawsOf(report.presentedForm);
  return {
    class: 'reports',
    origin,
    identifiers: readIdentifiers(report.identifier),
    date: choiceDate(report, 'effective') ?? dateOf(report.issued),
    author:
      nameOf(firstOf(report.performer), report, context) ??
      nameOf(firstOf(report.resultsInterpreter), report, context),
    code: readConcept(report.code, context),
    categories: codesOf(report.category),
    status: statusOf(report.status),
    conclusion: textOf(report.conclusion) ?? codedConclusion(report, context),
    resultCount: rawsOf(report.result).length + forms.length,
    contentHash: readAttachment(forms[0]).contentHash,
  };
}

function codedConclusion(report: Raw, context: Context): string | undefined {
  const words = readConcepts(report.conclusionCode ?? report.codedDiagnosis, context).map(wordsOf);
  return words.length === 0 ? undefined : words.join('; ');
}
