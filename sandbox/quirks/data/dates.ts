import { type Editable, elementsOf, everyElement } from './edit.ts';

const PAST = new Set(['resolved', 'inactive', 'remission']);

/** Of what is over, only the month of its beginning is known. */
export function partialDates(resource: Editable): void {
  if (resource.resourceType !== 'Condition') return;
  const statuses = elementsOf(resource.clinicalStatus).flatMap(({ coding }) => elementsOf(coding));
  const { onsetDateTime: onset } = resource;
  if (typeof onset !== 'string' || !statuses.some(({ code }) => PAST.has(String(code)))) return;
  resource.onsetDateTime = onset.slice(0, 7);
}

const DATES = [
  'onsetDateTime',
  'abatementDateTime',
  'performedDateTime',
  'occurrenceDateTime',
  'recordedDate',
];

/** A day becomes its first moment, UTC, as if the hour had been known. */
export function utcMidnight(resource: Editable): void {
  for (const name of DATES) {
    const date = resource[name];
    if (typeof date === 'string' && date.length === 10) resource[name] = `${date}T00:00:00+00:00`;
  }
}

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** As precise as the database, not as the clock. */
export function fractionalSeconds(resource: Editable): void {
  for (const element of everyElement(resource)) {
    for (const [name, value] of Object.entries(element)) {
      const [, moment, , zone] = (typeof value === 'string' ? MOMENT.exec(value) : null) ?? [];
      if (moment !== undefined) element[name] = `${moment}.1234567${zone}`;
    }
  }
}
