/** Clusters of different sources that are one thing. */
export interface Joined {
  /** Indexes of clusters, at most one of each source. */
  readonly clusters: readonly number[];
  /** The weakest of the links that hold the row together: the one to doubt. */
  readonly weakest: Link | undefined;
}

export interface Link {
  /** Number of the key. */
  readonly key: number;
  readonly score: number;
}

export interface Rows {
  /** Whether the row of a cluster has nothing yet of this source. */
  lacks(cluster: number, source: number): boolean;
  /** Joins the rows of two clusters unless that is refused; `mayMeet` may lift a veto. */
  join(one: number, other: number, key: number, score: number, mayMeet?: Veto): void;
  all(): readonly Joined[];
}

type Veto = (one: number, other: number) => boolean;

interface Open {
  readonly clusters: readonly number[];
  readonly weakest: Link | undefined;
}

/**
 * Every cluster a row of its own.
 *
 * @param sources - the source of each cluster.
 * @param mayMeet - `false` is a veto, asked of every two clusters that would share a row.
 */
export function startRows(sources: readonly number[], mayMeet: Veto): Rows {
  const rowOf: (Open | undefined)[] = sources.map(() => undefined);
  const rowAt = (cluster: number): Open =>
    rowOf[cluster] ?? { clusters: [cluster], weakest: undefined };
  const lacks = (cluster: number, source: number) => {
    const row = rowOf[cluster];
    if (row === undefined) return sources[cluster] !== source;
    for (const index of row.clusters) if (sources[index] === source) return false;
    return true;
  };
  return {
    lacks,
    join(one, other, key, score, may = mayMeet) {
      const [row, more] = [rowAt(one), rowAt(other)];
      if (row === more || one === other) return;
      for (const b of more.clusters) {
        if (!lacks(one, sources[b] ?? -1)) return;
        for (const a of row.clusters) if (!may(a, b)) return;
      }
      const joined: Open = {
        clusters: [...row.clusters, ...more.clusters],
        // Candidates come best first, so the latest link is the weakest of all.
        weakest: { key, score },
      };
      for (const index of joined.clusters) rowOf[index] = joined;
    },
    all() {
      const rows: Joined[] = [];
      for (let index = 0; index < sources.length; index += 1) {
        const row = rowOf[index];
        if (row === undefined) rows.push({ clusters: [index], weakest: undefined });
        else if (Math.min(...row.clusters) === index) {
          rows.push({ clusters: [...row.clusters].sort((a, b) => a - b), weakest: row.weakest });
        }
      }
      return rows;
    },
  };
}
