import { expect, it } from 'vitest';
import { aServer } from '#views/parts/testing.ts';
import { presetWords } from './serverWords.ts';

it.each<[string, Parameters<typeof aServer>[0]]>([
  ['HAPI FHIR', { presetName: 'HAPI FHIR', presetEvidence: 'D' }],
  ['Epic – not confirmed by the vendor', { presetName: 'Epic', presetEvidence: 'S' }],
  ['MEDITECH – unverified', { presetName: 'MEDITECH', presetEvidence: 'U' }],
])('says %j of %j', (words, server) => {
  expect(presetWords(aServer(server))).toBe(words);
});
