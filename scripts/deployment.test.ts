import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namedCharacter } from '../sandbox/characters/vendor.ts';
import { vendorCharacters } from '../sandbox/characters/vendors.ts';
import { readConfig } from '../src/connections/config.ts';
import { deploymentOf } from './deployment.ts';

const character = { name: 'North', about: 'Northville' };
const north = { id: 'north', base: 'http://localhost:1/fhir', character, types: ['Media', 'Goal'] };

it('asks for the types a server holds beside the usual ones, each once', () => {
  const [server] = deploymentOf('Ours', false, [north]).servers;
  expect(server?.scopes.filter((scope) => scope === 'patient/Goal.rs')).toHaveLength(1);
  expect(server?.scopes.at(-1)).toBe('patient/Media.rs');
});

it('makes a file the app accepts', () => {
  const many = Array.from({ length: 30 }, (_, index) => {
    return { ...north, id: `s-${index}`, base: `http://localhost:${index + 1}/fhir` };
  });
  expect(readConfig(deploymentOf('Ours', false, many))).toMatchObject({ ok: true });
});

it.each(
  vendorCharacters
    .filter(({ id }) => id !== 'iris-cloud') // needs a key, which no config may hold
    .map((vendor) => [vendor.id, vendor] as const),
)('makes a file the app accepts of a server that behaves like %s', (id, vendor) => {
  const character = namedCharacter(vendor, id, 'North', 'Northville');
  const reading = readConfig(deploymentOf('Ours', false, [{ ...north, character }]));
  expect(reading.ok ? reading.deployment.servers[0]?.preset : reading.says).toBe(vendor.preset);
});

it('says what such a server wants in headers', () => {
  const character = { ...north.character, quirks: ['http.tenant-header=t1', 'page.none'] };
  const [server] = deploymentOf('Ours', false, [{ ...north, character }]).servers;
  expect(server?.settings).toEqual({ tenant: 't1' });
});

it('public/config.json is accepted and names the four demo servers', () => {
  const text = readFileSync(new URL('../public/config.json', import.meta.url), 'utf8');
  const reading = readConfig(JSON.parse(text));
  expect(reading).toMatchObject({ ok: true });
  if (reading.ok) {
    expect(reading.deployment.servers.map(({ id }) => id)).toEqual([
      'university',
      'regional',
      'ambulatory',
      'longterm',
    ]);
  }
});
