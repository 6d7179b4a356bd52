import type { PrintedDocument } from './documentFormat.ts';

/** What differs between two runs on the same input whose sources stood in another order. */
export function orderProblems(one: PrintedDocument, other: PrintedDocument): readonly string[] {
  const says = ({ rows }: PrintedDocument) =>
    new Map(rows.map((row) => [row.id, `${row.title} ${row.verdict} ${row.severity}`]));
  const [first, second] = [says(one), says(other)];
  const changed = [...first].filter(([id, said]) => second.get(id) !== said);
  const added = [...second.keys()].filter((id) => !first.has(id));
  const alerts = ({ alerts: all }: PrintedDocument) =>
    all
      .map(({ id }) => id)
      .sort()
      .join();
  return [
    ...changed.map(([id, said]) => `${id}: ${said}, else ${second.get(id) ?? 'no such row'}`),
    ...added.map((id) => `${id}: only in the other order`),
    ...(alerts(one) === alerts(other) ? [] : [`alerts ${alerts(one)}, else ${alerts(other)}`]),
  ];
}
