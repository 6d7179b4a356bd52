/** Numbers that belong together. A tree is named by its root, one of its members. */
export interface Forest {
  find(member: number): number;
  membersOf(root: number): readonly number[];
  /** What joined this tree first; `undefined` for a single member. */
  keyOf(root: number): number | undefined;
  /** Joins two different roots. */
  join(one: number, other: number, key: number): void;
}

/** Every number from 0 to `size - 1` a tree of its own. Joining is near-linear over all joins. */
export function plantForest(size: number): Forest {
  const parent = Int32Array.from({ length: size }, (_, at) => at);
  const members = new Map<number, number[]>();
  const keys = new Map<number, number>();
  const find = (member: number) => {
    let root = member;
    for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) {
      parent[root] = parent[up] ?? up;
      root = up;
    }
    return root;
  };
  const membersOf = (root: number): readonly number[] => members.get(root) ?? [root];
  return {
    find,
    membersOf,
    keyOf: (root) => keys.get(root),
    join(one, other, key) {
      const larger = membersOf(one).length >= membersOf(other).length ? one : other;
      const smaller = larger === one ? other : one;
      const kept = members.get(larger) ?? [larger];
      for (const member of membersOf(smaller)) kept.push(member);
      members.set(larger, kept);
      members.delete(smaller);
      parent[smaller] = larger;
      keys.set(larger, keys.get(larger) ?? keys.get(smaller) ?? key);
    },
  };
}
