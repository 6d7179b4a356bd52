import type { ConnectionId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { SourceRecord } from '#core/facts/record.ts';

/** What an alert may look at. */
export interface AlertContext {
  readonly records: readonly SourceRecord[];
  readonly terms: Terminology;
  readonly nameOf: (source: ConnectionId) => string;
}
