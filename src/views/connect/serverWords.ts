import type { Server } from '#views/parts/queried.ts';

export const segmentWords: Readonly<Record<Server['segment'], string>> = {
  hospital: 'Hospital',
  ambulatory: 'Ambulatory practice',
  'long-term-care': 'Long-term care',
  exchange: 'Health information exchange',
  engine: 'Integration engine',
  open: 'Open server',
};

const PRESETS: Readonly<Record<string, string>> = {
  epic: 'Epic',
  'oracle-millennium': 'Oracle Health Millennium',
  'oracle-health': 'Oracle Health Millennium',
  millennium: 'Oracle Health Millennium',
  nextgen: 'NextGen',
  hapi: 'HAPI FHIR',
  generic: 'a plain FHIR server',
};

/** What a server behaves like; an unknown preset is shown by its id. */
export function presetWords(preset: string): string {
  return PRESETS[preset] ?? preset;
}
