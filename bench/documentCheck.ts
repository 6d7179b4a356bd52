import { documentShape, type PrintedDocument, type PrintedRow } from './documentFormat.ts';

export interface CheckOptions {
  /** `Type/id` of everything each source held, where the caller knows it. */
  readonly held?: ReadonlyMap<string, readonly string[]>;
  readonly isLinked?: boolean;
}

/** Types that support others and need no row; all else that is used must stand in one. */
const SUPPORTING =
  /^(Binary|Composition|Endpoint|HealthcareService|Location|Medication|MessageHeader|Organization|OrganizationAffiliation|Person|Practitioner|PractitionerRole|Provenance|RelatedPerson|Specimen|Substance|Device)\//;
const SEVERITIES = ['none', 'minor', 'major', 'critical'];

/** What a printed comparison has against its format; empty where nothing. Never throws. */
export function problemsOf(document: unknown, options: CheckOptions = {}): readonly string[] {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  documentShape(document, 'document', report);
  if (problems.length > 0) return problems; // the rest would only stumble over the same
  const printed = document as PrintedDocument;
  checkSources(printed, report);
  checkIdentity(printed, options.isLinked === true, report);
  for (const row of printed.rows) checkRow(row, printed, report);
  checkUnique(
    printed.rows.map(({ id }) => id),
    'row id',
    report,
  );
  checkPlaces(printed, report);
  if (options.held !== undefined) checkHeld(printed, options.held, report);
  checkQuality(printed, report);
  return problems;
}

type Report = (problem: string) => void;

function checkSources({ sources }: PrintedDocument, report: Report): void {
  checkUnique(
    sources.map(({ id }) => id),
    'source',
    report,
  );
  if (sources.length < 2 || sources.length > 8) report(`${sources.length} sources`);
  for (const { id, received, used, withheld } of sources) {
    if (received !== used + withheld.length) {
      report(`${id}: received ${received}, used ${used}, withheld ${withheld.length}`);
    }
  }
}

function checkIdentity(
  { sources, identity: { confirmed, pairs } }: PrintedDocument,
  isLinked: boolean,
  report: Report,
): void {
  const ids = sources.map((source) => source.id);
  const wanted = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b].sort().join('+')));
  const told = pairs.map(({ a, b }) => [a, b].sort().join('+'));
  checkUnique(told, 'identity pair', report);
  for (const each of told) if (!wanted.includes(each)) report(`${each}: no pair of sources`);
  const isCertain = told.length === wanted.length && pairs.every(({ band }) => band === 'certain');
  if (confirmed !== (isLinked || isCertain)) report(`identity.confirmed: ${confirmed}`);
}

function checkRow(row: PrintedRow, { sources }: PrintedDocument, report: Report): void {
  const say = (problem: string) => report(`${row.id}: ${problem}`);
  const { cells, fields, verdict, severity } = row;
  if (!row.id.startsWith(`${row.class}:`)) say(`stands under ${row.class}`);
  const columns = cells.map(({ source }) => source).join();
  if (columns !== sources.map(({ id }) => id).join()) say(`has the columns ${columns}`);
  for (const { source, state, references } of cells) {
    const coverage = sources.find(({ id }) => id === source)?.coverage[row.class];
    if ((state === 'recorded') !== references.length > 0) say(`${source} ${state}: ${references}`);
    if (state === 'not-recorded' && coverage !== 'complete') say(`absence where ${coverage}`);
    if (row.duplicateWithin.includes(source) && references.length < 2) {
      say(`${source} holds it once, and is called double`);
    }
  }
  const recorded = cells.filter(({ state }) => state === 'recorded').map(({ source }) => source);
  if (recorded.length === 0) say('nobody records it');
  checkUnique(
    fields.map(({ name }) => name),
    `${row.id}: field`,
    report,
  );
  for (const field of fields) checkField(row, field, recorded, say);
  if (verdict !== verdictOf(row)) say(`${verdict}, where cells and fields say ${verdictOf(row)}`);
  const worst = Math.max(0, ...fields.map((field) => SEVERITIES.indexOf(field.severity)));
  const own = SEVERITIES.indexOf(severity);
  const hasGap = cells.some(({ state }) => state === 'not-recorded');
  if (own < worst || (own > worst && !hasGap)) say(`severity ${severity}, fields ${worst}`);
}

function checkField(
  { id }: PrintedRow,
  { name, agreement, severity, values }: PrintedRow['fields'][number],
  recorded: readonly string[],
  say: Report,
): void {
  const stated = values.map(({ source }) => source);
  checkUnique(stated, `${id} ${name}: value of`, say);
  const inOrder = recorded.filter((source) => stated.includes(source)).join();
  if (inOrder !== stated.join()) say(`${name}: values of ${stated}`);
  if (agreement === 'same' && severity !== 'none') say(`${name}: same, and yet ${severity}`);
  if (agreement === 'one-sided') {
    if (stated.length === 0 || stated.length >= recorded.length)
      say(`${name}: one-sided of ${stated}`);
  } else if (agreement !== 'same' && stated.length < 2) say(`${name}: ${agreement} of ${stated}`);
}

function verdictOf({ cells, fields }: PrintedRow): string {
  const isDifferent = fields.some(
    ({ agreement, severity }) =>
      agreement === 'different' || (agreement === 'not-comparable' && severity !== 'none'),
  );
  if (isDifferent) return 'differs';
  if (cells.some(({ state }) => state === 'not-recorded')) return 'missing';
  return cells.some(({ state }) => state === 'not-known') ? 'undecided' : 'agrees';
}

/** Each fact in one row, none of them withheld, and nothing named that no source has. */
function checkPlaces(
  { sources, rows, alerts, suggestions }: PrintedDocument,
  report: Report,
): void {
  const shown = rows.flatMap(({ cells }) =>
    cells.flatMap(({ source, references }) => references.map((one) => `${source} ${one}`)),
  );
  checkUnique(shown, 'in two rows', report);
  const inRows = new Set(shown);
  const withheld = new Set(
    sources.flatMap(({ id, withheld: all }) =>
      // Of something sent twice, one is withheld and the other shown.
      all
        .filter(({ reason }) => !reason.startsWith('repeated'))
        .map((one) => `${id} ${one.reference}`),
    ),
  );
  for (const one of inRows) if (withheld.has(one)) report(`${one}: withheld, and yet in a row`);
  for (const { id, references } of alerts) {
    for (const { source, reference } of references) {
      const one = `${source} ${reference}`;
      if (!inRows.has(one) && !withheld.has(one)) report(`alert ${id}: ${one} is nowhere`);
    }
  }
  for (const { a, b } of suggestions) {
    if (a.source === b.source) report(`suggestion within ${a.source}`);
    for (const { source, reference } of [a, b]) {
      if (!inRows.has(`${source} ${reference}`))
        report(`suggestion: ${source} ${reference} is nowhere`);
    }
  }
}

function checkHeld(
  { sources, rows }: PrintedDocument,
  held: ReadonlyMap<string, readonly string[]>,
  report: Report,
): void {
  for (const { id, withheld } of sources) {
    const shown = new Set(
      rows.flatMap(({ cells }) =>
        cells.filter(({ source }) => source === id).flatMap(({ references }) => references),
      ),
    );
    const hidden = new Set(withheld.map(({ reference }) => reference));
    for (const reference of held.get(id) ?? []) {
      const isTold = shown.has(reference) || hidden.has(reference) || SUPPORTING.test(reference);
      if (!isTold) report(`${id}: ${reference} is neither in a row nor withheld`);
    }
  }
}

function checkQuality({ sources, quality }: PrintedDocument, report: Report): void {
  const ids = sources.map(({ id }) => id);
  checkUnique(
    quality.results.map(({ source, rule }) => `${source} ${rule}`),
    'result',
    report,
  );
  for (const { source, rule, applicable, failing, failures } of quality.results) {
    if (!ids.includes(source)) report(`quality of ${source}`);
    if (failing !== failures.length || failing > applicable) {
      report(`${source} ${rule}: ${failing} of ${applicable} fail, ${failures.length} named`);
    }
  }
  for (const { source, score, applicable } of quality.scores) {
    if (!ids.includes(source)) report(`score of ${source}`);
    if ((score === null) !== applicable < 10) report(`${source}: score ${score} of ${applicable}`);
  }
}

function checkUnique(all: readonly string[], what: string, report: Report): void {
  const seen = new Set<string>();
  for (const each of all) {
    if (seen.has(each)) report(`${what} ${each} occurs twice`);
    seen.add(each);
  }
}
