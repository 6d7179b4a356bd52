import type { Desk } from '../build/chart.ts';

export function periodOf(
  { start, end }: { start?: string | undefined; end?: string | undefined },
  desk: Desk,
) {
  if (start === undefined && end === undefined) return undefined;
  return {
    ...(start === undefined ? {} : { start: desk.when(start) }),
    ...(end === undefined ? {} : { end: desk.when(end) }),
  };
}
