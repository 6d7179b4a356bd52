import { useMemo } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import { useComparison } from '#queries/useComparison.ts';

export type TitleOf = (source: ConnectionId, reference: string) => string | undefined;

/** What a resource is about, in the words of the row it stands in: an id alone tells a person nothing. */
export function useResourceTitles(): TitleOf {
  const state = useComparison();
  const rows = state.state === 'ready' ? state.comparison.rows : undefined;
  return useMemo(() => {
    const titles = new Map<string, string>();
    for (const row of rows ?? []) {
      for (const { source, references } of row.cells) {
        for (const reference of references) titles.set(`${source} ${reference}`, row.title);
      }
    }
    return (source, reference) => titles.get(`${source} ${reference}`);
  }, [rows]);
}
