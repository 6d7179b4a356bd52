import type { Flag } from '#core/review/fold.ts';
import { classWords } from '#views/parts/classWords.ts';
import { flagSeverities } from './flagWords.ts';

/** What the review screen shows, as its address says it. */
export interface ReviewSearch {
  /** Open ones where absent. */
  readonly state?: 'resolved' | 'all';
  readonly severity?: Flag['severity'];
  readonly source?: string;
  readonly q?: string;
}

/** Reads an address however mangled; what is not understood is left out. Never throws. */
export function parseReviewSearch(search: Record<string, unknown>): ReviewSearch {
  const state = (['resolved', 'all'] as const).find((one) => one === search.state);
  const severity = flagSeverities.find((one) => one === search.severity);
  const source = typeof search.source === 'string' ? search.source : '';
  const q = ['string', 'number'].includes(typeof search.q) ? String(search.q).slice(0, 400) : '';
  return {
    ...(state && { state }),
    ...(severity && { severity }),
    ...(source && { source }),
    ...(q && { q }),
  };
}

/** The flags a search admits, in the order they came. */
export function admittedFlags(flags: readonly Flag[], search: ReviewSearch): readonly Flag[] {
  const words = (search.q ?? '').toLowerCase().split(/\s+/);
  const state = search.state ?? 'open';
  return flags.filter(
    (flag) =>
      (state === 'all' || flag.state === state) &&
      (search.severity === undefined || flag.severity === search.severity) &&
      (search.source === undefined ||
        flag.target.references.some(({ source }) => source === search.source)) &&
      words.every((word) => textOf(flag).includes(word)),
  );
}

function textOf({ target, note, raisedBy, resolution }: Flag): string {
  return [target.title, classWords[target.class], note, raisedBy, resolution ?? '']
    .join(' ')
    .toLowerCase();
}
