import type { Expression } from './parse.ts';

const BY_TYPE: unique symbol = Symbol('resources by type');

/** One source's whole record, as rules about a `Bundle` see it. */
export interface WholeRecord {
  readonly resourceType: 'Bundle';
  readonly entry: readonly { readonly resource: unknown }[];
  /** So that rules about one type need not look through all others. */
  readonly [BY_TYPE]: ReadonlyMap<string, readonly unknown[]>;
}

export function wholeRecordOf(byType: ReadonlyMap<string, readonly unknown[]>): WholeRecord {
  const entry = [...byType.values()].flat().map((resource) => ({ resource }));
  return { resourceType: 'Bundle', entry, [BY_TYPE]: byType };
}

/** Whether an expression is `entry.resource`. */
export function isEveryResource(expression: Expression): boolean {
  if (expression.kind !== 'member' || expression.name !== 'resource') return false;
  const { of } = expression;
  return of.kind === 'member' && of.name === 'entry' && of.of.kind === 'this';
}

/** The resources of one type; `undefined` where the focus is not a whole record made here. */
export function resourcesOf(focus: unknown, type: string): readonly unknown[] | undefined {
  const record = focus as Partial<WholeRecord> | null | undefined;
  const byType = typeof record === 'object' ? record?.[BY_TYPE] : undefined;
  return byType === undefined ? undefined : (byType.get(type) ?? []);
}
