import type { FhirResource } from 'fhir/r4';
import { makePeople } from '../sandbox/people/people.ts';

/** One source's record of one person, as text, as a server would send it. */
export interface TextRecord {
  readonly source: string;
  readonly json: string;
  readonly count: number;
}

/** Everything three servers hold, as three records of about `size` resources in all, as JSON. */
export function makeRecords(size: number): readonly TextRecord[] {
  const servers = Object.entries(makePeople())
    .map(([source, { resources }]) => ({ source, resources: clinical(resources) }))
    .sort((one, other) => other.resources.length - one.resources.length)
    .slice(0, 3);
  const total = servers.reduce((sum, { resources }) => sum + resources.length, 0);
  return servers.map(({ source, resources }) => {
    const wanted = Math.round((size * resources.length) / total);
    const grown = Array.from({ length: wanted }, (_, at) =>
      again(resources[at % resources.length], Math.floor(at / resources.length)),
    );
    return { source, json: JSON.stringify(grown), count: grown.length };
  });
}

/** One person's worth: subjects are made the same so that nothing is withheld as another's. */
function clinical(resources: readonly FhirResource[]): readonly FhirResource[] {
  return resources
    .filter(
      ({ resourceType }) =>
        !['Patient', 'Practitioner', 'Organization', 'Location'].includes(resourceType),
    )
    .map((resource) =>
      JSON.parse(JSON.stringify(resource).replace(/"Patient\/[^"]+"/g, '"Patient/1"')),
    );
}

/** The same resource under another id, moved by whole years, so that it is another fact. */
function again(resource: FhirResource | undefined, turn: number): FhirResource {
  const text = JSON.stringify({ ...resource, id: `${resource?.id}-${turn}` });
  return JSON.parse(
    turn === 0
      ? text
      : text.replace(
          /"(19|20)(\d{2})-/g,
          (_all, _century, year) => `"${1900 + ((Number(year) + turn) % 100)}-`,
        ),
  );
}
