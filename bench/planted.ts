import type { FhirResource } from 'fhir/r4';
import { type ConnectionId, toConnectionId, toPatientId } from '#core/base/ids.ts';
import { compareRecords } from '#core/compare/compare.ts';
import type { Alert, Comparison, Row } from '#core/compare/comparison.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import type { Coverage } from '#core/facts/record.ts';
import { judgePeople } from '#core/link/people.ts';
import { normalizeRecord } from '#core/normalize/record.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import type { Answer } from '../sandbox/contract.ts';
import { listPersons, makeAnswers, makePeople } from '../sandbox/people/people.ts';

/** What came of one planted answer. */
export interface Finding {
  readonly answer: Answer;
  readonly isFound: boolean;
  /** What was said instead; empty where it was found. */
  readonly instead: string;
}

/** Differences and gaps of severity, and alerts, that nobody planted. */
export interface FalseAlarm {
  readonly person: string;
  readonly class: FactClass;
  readonly says: string;
}

const complete = Object.fromEntries(
  factClasses.map((name) => [name, { state: 'complete', reason: undefined }]),
) as Coverage;

/** Runs every invented person through the normal pipeline and holds it against answers.json. */
export async function holdAgainstAnswers(): Promise<{
  readonly findings: readonly Finding[];
  readonly falseAlarms: readonly FalseAlarm[];
}> {
  const comparisons = await compareEveryone();
  const answers = makeAnswers();
  const findings = answers.map((answer): Finding => {
    const comparison = comparisons.get(answer.person);
    const instead =
      comparison === undefined ? 'nobody of this name' : differenceOf(answer, comparison);
    return { answer, isFound: instead === '', instead };
  });
  const falseAlarms = [...comparisons].flatMap(([person, comparison]) =>
    alarmsOf(
      person,
      comparison,
      answers.filter((answer) => answer.person === person),
    ),
  );
  return { findings, falseAlarms };
}

async function compareEveryone(): Promise<ReadonlyMap<string, Comparison>> {
  const terms = await loadTerminology();
  const data = makePeople();
  const all = listPersons().map(({ id, patients }) => {
    const records = Object.entries(patients).flatMap(([source, reference]) => {
      const connection = toConnectionId(source);
      const patient = toPatientId(reference.replace('Patient/', ''));
      const resources = recordOf(data[source]?.resources ?? [], source, reference);
      if (connection === undefined || patient === undefined) return [];
      return [normalizeRecord(resources, { connection, patient, coverage: complete, terms })];
    });
    const people = records.flatMap(({ connection, facts }) =>
      facts.demographics.map((demographics) => ({ connection, demographics })),
    );
    const identity = { confirmed: true, pairs: judgePeople(people, terms, 'opened') };
    return [id, compareRecords(records, { terms, identity })] as const;
  });
  return new Map(all);
}

/** What a server hands over of one person: nothing that names somebody else's Patient. */
function recordOf(
  all: readonly FhirResource[],
  source: string,
  own: string,
): readonly FhirResource[] {
  const others = listPersons()
    .flatMap(({ patients }) => Object.entries(patients))
    .filter(([server, reference]) => server === source && reference !== own)
    .map(([, reference]) => `Patient/${reference.replace('Patient/', '')}`);
  return all.filter((resource) => {
    const text = JSON.stringify(resource);
    const isOthers = others.includes(`${resource.resourceType}/${resource.id}`);
    return !isOthers && !others.some((reference) => text.includes(`"${reference}"`));
  });
}

/** Empty where the comparison says what was planted; else what it says instead. */
function differenceOf(answer: Answer, { rows, alerts }: Comparison): string {
  if (answer.alert !== undefined) {
    const raised = alerts.filter(({ id }) => id === answer.alert);
    const meant = raised.find((alert) =>
      answer.where.some((place) => isIn(place, alert.references)),
    );
    if (meant === undefined)
      return raised.length === 0 ? 'no such alert' : 'the alert is about others';
    return meant.severity === answer.severity ? '' : `alert of severity ${meant.severity}`;
  }
  const own = rows.filter((row) => answer.where.some((place) => isIn(place, placesOf(row))));
  const [row, ...others] = own;
  if (row === undefined) return 'in no row';
  if (others.length > 0) return `torn over ${own.length} rows: ${own.map(titleOf).join(' / ')}`;
  return answer.field === undefined ? rowDifference(answer, row) : fieldDifference(answer, row);
}

function rowDifference({ verdict, severity }: Answer, row: Row): string {
  if (verdict === 'missing') {
    const isGap = row.cells.some(({ state }) => state === 'not-recorded');
    const isSame =
      row.verdict === 'differs' ? isGap : row.verdict === verdict && row.severity === severity;
    return isSame ? '' : titleOf(row);
  }
  return row.verdict === verdict && row.severity === severity ? '' : titleOf(row);
}

/** `agrees` on a field means that it is not called different, whatever the rest of the row is. */
function fieldDifference(answer: Answer, row: Row): string {
  const field = row.fields.find(({ name }) => name === answer.field);
  const isDifferent = field?.agreement === 'different';
  if (answer.verdict !== 'differs') {
    return isDifferent ? `${answer.field} ${field.severity}: ${sayValues(row, answer.field)}` : '';
  }
  if (field === undefined) return `no field ${answer.field} in ${titleOf(row)}`;
  const isNoted =
    isDifferent || (field.agreement === 'not-comparable' && field.severity !== 'none');
  if (isNoted && field.severity === answer.severity) return '';
  return `${field.agreement} ${field.severity}: ${sayValues(row, answer.field)}`;
}

function alarmsOf(
  person: string,
  { rows, alerts }: Comparison,
  answers: readonly Answer[],
): readonly FalseAlarm[] {
  const isPlanted = (places: readonly Place[], fits: (answer: Answer) => boolean) =>
    answers.some((answer) => fits(answer) && answer.where.some((place) => isIn(place, places)));
  const differing = rows.flatMap((row) => {
    const places = placesOf(row);
    // An answer that names no field speaks of one: a second one that differs is a false alarm.
    const vouching = answers.filter(({ where }) => where.some((place) => isIn(place, places)));
    const isVouchedFor = (severity: Row['severity']) => {
      const at = vouching.findIndex((answer) => vouches(answer, severity));
      return at >= 0 && vouching.splice(at, 1).length === 1;
    };
    return row.fields
      .filter(({ agreement, severity }) => agreement === 'different' && severity !== 'none')
      .filter(({ name }) => !isPlanted(places, (answer) => answer.field === name))
      .filter(({ severity }) => !isVouchedFor(severity))
      .map(({ name, severity }) => ({
        person,
        class: row.class,
        says: `${row.title} (${row.id}): ${name} ${severity}: ${sayValues(row, name)}`,
      }));
  });
  const raised = alerts
    .filter((alert) => !isPlanted(alert.references, (answer) => answer.alert === alert.id))
    .map((alert: Alert) => ({ person, class: alert.class, says: `${alert.id}: ${alert.says}` }));
  return [...differing, ...raised];
}

/** Where the comparison format names no field, an answer is about the row: one field may bear it out. */
function vouches({ field, alert, verdict, severity: planted }: Answer, severity: string): boolean {
  return (
    field === undefined && alert === undefined && verdict === 'differs' && planted === severity
  );
}

interface Place {
  readonly source: string;
  readonly reference: string;
}

function placesOf({ cells }: Row): readonly Place[] {
  return cells.flatMap(({ source, references }) =>
    references.map((reference) => ({ source: source as ConnectionId, reference })),
  );
}

function isIn({ source, reference }: Place, places: readonly Place[]): boolean {
  return places.some((place) => place.source === source && place.reference === reference);
}

function titleOf({ title, verdict, severity, fields }: Row): string {
  const different = fields
    .filter(({ agreement }) => agreement === 'different')
    .map(({ name, severity: own }) => `${name} ${own}`);
  return `${title} ${verdict} ${severity} [${different.join(', ')}]`;
}

function sayValues({ fields }: Row, name: string | undefined): string {
  const values = fields.find((field) => field.name === name)?.values ?? [];
  return values.map(({ source, value }) => `${source} ${value}`).join(' | ');
}
