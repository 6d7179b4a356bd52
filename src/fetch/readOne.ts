import type { FhirResource } from 'fhir/r4';
import type { AskOutcome, Page } from './paging.ts';
import type { Ask } from './plan.ts';
import type { Server } from './server.ts';

/** Reads one resource by its id. One of the wrong type counts as not read. */
export async function readOne(
  server: Server,
  ask: Ask,
  signal: AbortSignal,
  onPage: (page: Page) => void,
): Promise<AskOutcome> {
  const answer = await server.get(ask.address, { what: ask.label, signal });
  const nothing = { ask, wantsCategory: false, pages: 0 };
  if (!answer.ok) {
    const { failure } = answer.failure;
    const isRefusal = failure.kind === 'rejected' || failure.kind === 'forbidden';
    return { ...nothing, state: isRefusal ? 'refused' : 'unread', reason: failure.says, failure };
  }
  const resource = asResource(answer.value.body, ask.type);
  if (resource === undefined) {
    const reason = `${server.name} answered for ${ask.label} with something else.`;
    return { ...nothing, state: 'unread', reason, failure: undefined };
  }
  onPage({ resources: [resource], text: answer.value.text });
  return {
    ...nothing,
    state: 'complete',
    reason: undefined,
    failure: undefined,
    pages: 1,
  };
}

function asResource(body: unknown, type: string): FhirResource | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const isType = 'resourceType' in body && body.resourceType === type;
  // The type says which shape follows; everything below it is checked where it is read.
  return isType ? (body as FhirResource) : undefined;
}
