import { isRecord, listOf } from './resource.ts';

export type Path = (root: unknown) => readonly unknown[];

/**
 * Reads one path of `searchParameters.json`: elements joined by dots, then at most one filter.
 *
 * `subject>Patient` keeps references to a Patient, `telecom[email]` contact points of that system,
 * `deceasedDateTime?` asks only whether something is there. `.` is the root itself.
 */
export function compilePath(written: string): Path {
  const match = /^([\w.]*)(?:>(\w+)|\[(\w+)\]|(\?))?$/.exec(written);
  if (match === null) throw new Error(`Search parameter path not understood: ${written}`);
  const [, elements = '', target, system, asked] = match;
  const names = elements.split('.').filter((name) => name !== '');
  const walk = walker(names);
  if (target !== undefined) return (root) => walk(root).filter((value) => pointsTo(value, target));
  if (system !== undefined) {
    return (root) => walk(root).filter((value) => isRecord(value) && value.system === system);
  }
  return asked === undefined ? walk : (root) => [walk(root).some((value) => value !== false)];
}

const NOTHING: readonly unknown[] = [];

/** Most parameters find nothing in most resources; that answer must cost next to nothing. */
function walker(names: readonly string[]): Path {
  const [first, ...others] = names;
  if (first === undefined) return (root) => [root];
  return (root) => {
    const value = isRecord(root) ? root[first] : undefined;
    if (value === undefined) return NOTHING;
    return others.reduce<readonly unknown[]>(step, listOf(value));
  };
}

function step(nodes: readonly unknown[], name: string): readonly unknown[] {
  const [only] = nodes;
  if (nodes.length === 1) return isRecord(only) ? listOf(only[name]) : [];
  return nodes.flatMap((node) => (isRecord(node) ? listOf(node[name]) : []));
}

function pointsTo(value: unknown, type: string): boolean {
  if (!isRecord(value)) return false;
  if (value.type === type) return true;
  const { reference } = value;
  return typeof reference === 'string' && new RegExp(`(^|/)${type}/`).test(reference);
}
