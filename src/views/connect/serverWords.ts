import type { Server } from '#views/parts/queried.ts';

export const segmentWords: Readonly<Record<Server['segment'], string>> = {
  hospital: 'Hospital',
  ambulatory: 'Ambulatory practice',
  'long-term-care': 'Long-term care',
  exchange: 'Health information exchange',
  engine: 'Integration engine',
  open: 'Open server',
};

/** What a server behaves like, and whether anybody has confirmed that. */
export function presetWords({ preset, presetName, presetEvidence }: Server): string {
  const doubt = presetEvidence === undefined ? undefined : DOUBTS[presetEvidence];
  return [presetName ?? preset, doubt].filter(Boolean).join(' – ');
}

const DOUBTS: Readonly<Partial<Record<NonNullable<Server['presetEvidence']>, string>>> = {
  S: 'not confirmed by the vendor',
  U: 'unverified',
};
