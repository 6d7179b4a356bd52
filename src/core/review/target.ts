import type { ConnectionId } from '#core/base/ids.ts';
import type { Alert, Row } from '#core/compare/comparison.ts';
import type { RuleInfo } from '#core/quality/quality.ts';
import type { Flag } from './fold.ts';
import type { FlagTarget } from './ledger.ts';

/** A flag on a whole row. */
export function rowTarget(row: Row): FlagTarget {
  return {
    kind: 'row',
    key: row.id,
    class: row.class,
    title: row.title,
    references: referencesOf(row),
    seen: seenIn(row),
  };
}

/** A flag on what one source says in a row. */
export function cellTarget(row: Row, source: ConnectionId): FlagTarget {
  const references = referencesOf(row).filter((reference) => reference.source === source);
  return { ...rowTarget(row), kind: 'cell', key: `${row.id} ${source}`, references };
}

export function alertTarget(alert: Alert): FlagTarget {
  const references = alert.references;
  const key = `${alert.id} ${references
    .map(({ source, reference }) => `${source}:${reference}`)
    .sort()
    .join(' ')}`;
  return {
    kind: 'alert',
    key,
    class: alert.class,
    title: alert.says,
    references,
    seen: alert.says,
  };
}

/**
 * The flags that stand on a row: by its id, or by a resource both name.
 *
 * A row's id changes when a source adds a resource; the flag must not get lost with it.
 */
export function flagsOn(row: Row, flags: readonly Flag[]): readonly Flag[] {
  const held = new Set(referencesOf(row).map(({ source, reference }) => `${source}:${reference}`));
  return flags.filter(
    ({ target }) =>
      target.class === row.class &&
      (target.key === row.id ||
        ((target.kind === 'row' || target.kind === 'cell') &&
          target.references.some(({ source, reference }) => held.has(`${source}:${reference}`)))),
  );
}

/** Whether what the flag was raised on has changed since. */
export function isDecidedOnOlderData(row: Row, flag: Flag): boolean {
  return flag.target.kind !== 'check' && flag.target.seen !== seenIn(row);
}

function referencesOf(row: Row): FlagTarget['references'] {
  return row.cells.flatMap(({ source, references }) =>
    references.map((reference) => ({ source, reference })),
  );
}

/** What a reviewer saw: verdict, and each source's words, in an order that columns don't change. */
function seenIn(row: Row): string {
  const cells = row.cells
    .map(
      ({ source, state, summary }) =>
        `${source}=${state === 'recorded' ? summary.join(' · ') : state}`,
    )
    .sort();
  return [row.verdict, ...cells].join('; ');
}

/** A flag on one resource that fails one quality rule. */
export function checkTarget(
  rule: Pick<RuleInfo, 'id' | 'title' | 'class'>,
  source: ConnectionId,
  reference: string,
): FlagTarget {
  return {
    kind: 'check',
    key: `${rule.id}|${source}|${reference}`,
    class: rule.class,
    title: rule.title,
    references: [{ source, reference }],
    seen: rule.id,
  };
}
