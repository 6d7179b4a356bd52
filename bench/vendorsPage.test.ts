import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { presets } from '#connections/presets/presets.ts';
import { vendorCharacters } from '../sandbox/characters/vendors.ts';

const page = (name: string) =>
  readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8').split('\n');

it.each(presets)('docs/vendors.md says of $id what its preset says', (preset) => {
  const row = page('vendors').find((line) => line.startsWith(`| \`${preset.id}\``));
  const { name, kind, evidence, checked, cors } = preset;
  const open = [cors.discovery, cors.token, cors.fhir].join(' / ');
  const cells = [name, kind, evidence, checked, kind === 'import' ? 'does not apply' : open];
  expect(row).toBe(`| \`${preset.id}\` | ${cells.join(' | ')} |`);
});

it('docs/sandbox.md names every character of a vendor', () => {
  const text = page('sandbox').join('\n');
  expect(vendorCharacters.filter(({ id }) => !text.includes(`\`${id}\``))).toEqual([]);
});
