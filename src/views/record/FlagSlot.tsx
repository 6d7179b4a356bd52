import type { ConnectionId } from '#core/base/ids.ts';
import type { Alert, Row } from '#core/compare/comparison.ts';
import type { Severity } from '#core/compare/field.ts';
import {
  alertTarget,
  cellTarget,
  flagsOn,
  isDecidedOnOlderData,
  rowTarget,
} from '#core/review/target.ts';
import { useReview } from '#queries/useReview.ts';
import { FlagButton } from '#views/review/FlagButton.tsx';

/** Flags a whole row, and shows the flags that stand on it. */
export function FlagSlot({ row }: { readonly row: Row }) {
  const { flags } = useReview();
  const own = flagsOn(row, flags);
  const newest = own[0];
  return (
    <FlagButton
      target={rowTarget(row)}
      flags={own}
      start={{ kind: kindOf(row), severity: flagSeverity(row.severity) }}
      isOlder={newest !== undefined && isDecidedOnOlderData(row, newest)}
    />
  );
}

/** Flags what one source says in a row. */
export function CellFlagSlot({
  row,
  source,
}: {
  readonly row: Row;
  readonly source: ConnectionId;
}) {
  const { flags } = useReview();
  const target = cellTarget(row, source);
  const own = flags.filter((flag) => flag.target.kind === 'cell' && flag.target.key === target.key);
  return (
    <FlagButton
      target={target}
      flags={own}
      start={{ kind: kindOf(row), severity: flagSeverity(row.severity) }}
    />
  );
}

export function AlertFlagSlot({ alert }: { readonly alert: Alert }) {
  const { flags } = useReview();
  const target = alertTarget(alert);
  return (
    <FlagButton
      target={target}
      flags={flags.filter((flag) => flag.target.key === target.key)}
      start={{ kind: 'mismatch', severity: flagSeverity(alert.severity) }}
    />
  );
}

function kindOf({ verdict, duplicateWithin }: Row) {
  if (verdict === 'missing') return 'missing';
  return verdict === 'agrees' && duplicateWithin.length > 0 ? 'duplicate' : 'mismatch';
}

function flagSeverity(severity: Severity) {
  return severity === 'none' ? 'minor' : severity;
}
