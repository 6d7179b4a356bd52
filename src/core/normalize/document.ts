import type { DocumentFact } from '#core/facts/clinical.ts';
import type { Identifier, Origin } from '#core/facts/fact.ts';
import { readAttachment } from './attachment.ts';
import { readConcept } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import { dateOf, firstOf, type Raw, rawOf, startOf, statusOf, textOf } from './read.ts';

/** @see https://hl7.org/fhir/R4/documentreference.html */
export function normalizeDocument(document: Raw, origin: Origin, context: Context): DocumentFact {
  const attachment = readAttachment(firstOf(document.content)?.attachment);
  return {
    class: 'documents',
    origin,
    identifiers: identifiersOf(document),
    date: dateIn(document) ?? dateOf(attachment.created),
    author:
      nameOf(firstOf(document.author), document, context) ??
      nameOf(document.authenticator, document, context) ??
      nameOf(document.custodian, document, context),
    code: readConcept(document.type, context),
    title: attachment.title ?? textOf(document.description),
    status: statusOf(document.status),
    docStatus: statusOf(document.docStatus),
    contentType: attachment.contentType,
    contentHash: attachment.contentHash,
    size: attachment.size,
  };
}

/** The master identifier is the version's own name, so it stands first. */
function identifiersOf({ masterIdentifier, identifier }: Raw): readonly Identifier[] {
  const master = readIdentifiers(masterIdentifier);
  const others = readIdentifiers(identifier);
  return master.length === 0 ? others : [...master, ...others];
}

function dateIn(document: Raw): string | undefined {
  return (
    dateOf(document.date) ??
    startOf(rawOf(document.context)?.period) ??
    startOf(document.period) ??
    dateOf(document.created) ??
    dateOf(document.indexed)
  );
}
