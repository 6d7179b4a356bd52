import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const north = {
  id: 'north',
  name: 'North Hospital',
  base: 'https://north.example/fhir',
  clientId: 'concord',
  scopes: ['launch/patient', 'patient/*.rs'],
};
const south = { ...north, id: 'south', base: 'https://south.example/fhir' };

const config = (server: object, ...more: object[]) => ({
  servers: [{ ...north, ...server }, ...more],
});

describe('readConfig', () => {
  it('fills in what a deployment may leave out', () => {
    const reading = readConfig({ servers: [north, south] });
    expect(reading).toMatchObject({
      ok: true,
      deployment: {
        title: 'Concord',
        isDemo: false,
        servers: [
          { letter: 'A', color: 1, auth: 'smart', segment: 'hospital', preset: 'generic' },
          { letter: 'B', color: 2 },
        ],
      },
    });
  });

  it('freezes what it read', () => {
    const reading = readConfig({ servers: [north] });
    expect(reading.ok && Object.isFrozen(reading.deployment.servers[0]?.scopes)).toBe(true);
  });

  it.each([
    ['http://localhost:4101/fhir'],
    ['http://127.0.0.1:4101/fhir'],
    ['https://ehr.example:8443/a/b'],
  ])('takes %s as a base', (base) => {
    expect(readConfig(config({ base })).ok).toBe(true);
  });

  it('lets an open server go without client id and scopes', () => {
    const { id, name, base } = north;
    expect(readConfig({ servers: [{ id, name, base, auth: 'none' }] }).ok).toBe(true);
  });

  it.each<[string, object, object]>([
    ['its name in words', { preset: 'epic' }, { preset: 'epic', presetName: 'Epic' }],
    ['how well it is known', { preset: 'pcc' }, { presetEvidence: 'U', segment: 'long-term-care' }],
    ['the id behind a former name', { preset: 'Cerner' }, { preset: 'oracle-millennium-patient' }],
    [
      'its scopes where none are given',
      { preset: 'medplum', scopes: undefined },
      { scopes: expect.arrayContaining(['patient/*.rs']) },
    ],
    [
      'no sign-in where the product is open',
      { preset: 'hapi-public', clientId: undefined },
      { auth: 'none' },
    ],
    [
      'the settings its headers take',
      { preset: 'ibm', settings: { tenant: 'a1' } },
      { settings: { tenant: 'a1' } },
    ],
  ])('takes from the preset %s', (_what, server, read) => {
    expect(readConfig(config(server))).toMatchObject({ deployment: { servers: [read] } });
  });

  it.each<[string, unknown]>([
    ['servers[0].preset is not known: "epc"; the nearest are epic', config({ preset: 'epc' })],
    ['servers[0].preset corepoint hands over files', config({ preset: 'corepoint' })],
    ['servers[0].auth must be given', config({ preset: 'mulesoft-facade' })],
    [
      'servers[0].settings.tenant is not a setting of preset epic, which takes none',
      config({ preset: 'epic', settings: { tenant: 'a' } }),
    ],
    [
      'servers[0].settings.tenant must be a text without spaces',
      config({ preset: 'ibm-lfh', settings: { tenant: 'a\r\nX: y' } }),
    ],
    [
      'servers[0].settings.apiKey must not be there',
      config({ preset: 'intersystems-cloud', settings: { apiKey: 'k' } }),
    ],
    [
      'servers[0].scopes must be a list with at least one scope',
      config({ preset: 'generic', scopes: undefined }),
    ],
    ['the file must be an object', []],
    ['servers must be a list', {}],
    ['title must be a text', { title: 7, servers: [] }],
    ['demo must be true or false', { demo: 'yes', servers: [] }],
    ['tittle is not a known key', { tittle: 'x', servers: [] }],
    ['servers[0] must be an object', { servers: ['north'] }],
    ['servers[0].id must be 1 to 40 letters, digits or "-"', config({ id: 'no/rth' })],
    ['servers[0].name must be a text', config({ name: '' })],
    ['servers[0].name must not begin or end with a space', config({ name: 'North ' })],
    [
      'servers[0].base must be an https URL, or http on localhost',
      config({ base: 'http://a.example' }),
    ],
    ['servers[0].base must be an https URL, or http on localhost', config({ base: 'north/fhir' })],
    [
      'servers[0].base must be an https URL, or http on localhost',
      config({ base: 'javascript:1' }),
    ],
    [
      'servers[0].base must not hold a user name or password',
      config({ base: 'https://a@b.example/fhir' }),
    ],
    ['servers[0].base must not hold "?" or "#"', config({ base: 'https://b.example/fhir?x=1' })],
    ['servers[0].base must not end with "/"', config({ base: 'https://b.example/fhir/' })],
    [
      'servers[0].base must not begin or end with a space',
      config({ base: 'https://b.example/fhir ' }),
    ],
    ['servers[1].base is the same as servers[0].base', config({}, { ...south, base: north.base })],
    ['servers[1].id is the same as servers[0].id', config({}, { ...south, id: 'North' })],
    ['servers[0].scopes must be a list with at least one scope', config({ scopes: [] })],
    [
      'servers[0].scopes[0] must be one scope without spaces',
      config({ scopes: ['openid fhirUser'] }),
    ],
    ['servers[0].segment must be one of hospital,', config({ segment: 'zoo' })],
    ['servers[0].auth must be one of smart, none', config({ auth: 'basic' })],
    ['servers[0].color must be a whole number from 1 to 8', config({ color: 9 })],
    ['servers[0].letter must be a capital letter', config({ letter: 'ab' })],
    ['servers[0].clientSecret must not be there', config({ clientSecret: 's' })],
    ['servers[0].api_token must not be there', config({ api_token: 's' })],
  ])('says: %s', (says, json) => {
    const reading = readConfig(json);
    expect(reading.ok ? 'fine' : reading.says).toContain(`config.json: ${says}`);
  });
});
