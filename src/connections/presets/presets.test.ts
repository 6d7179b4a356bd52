import { describe, expect, it } from 'vitest';
import { nearestPresets, offersSignIn, presetOf, presets } from './presets.ts';
import { vendorQuirks } from './quirkIds.ts';

const rows = presets.map((preset) => [preset.id, preset] as const);

describe('every preset', () => {
  it.each(rows)('%s is whole', (_id, preset) => {
    expect(preset).toMatchObject({
      vendor: expect.stringMatching(/./),
      evidence: expect.stringMatching(/^[DCOSU]$/),
      checked: expect.stringMatching(/^20\d\d-\d\d$/),
    });
    expect(preset).not.toHaveProperty('extends');
    expect(preset).not.toHaveProperty('quirksAdd');
    expect(preset.segments.length).toBeGreaterThan(0);
  });

  it.each(rows)('%s names only known quirks, each once', (_id, { quirks, paging }) => {
    expect(quirks.filter((quirk) => !vendorQuirks.includes(quirk))).toEqual([]);
    expect(new Set(quirks).size).toBe(quirks.length);
    expect([...vendorQuirks, 'unverified']).toContain(paging);
  });

  it.each(rows)('%s holds no secret and no client id', (_id, preset) => {
    const { headers = {}, ...rest } = preset;
    expect(JSON.stringify(rest)).not.toMatch(/"(client_?ids?|secret|password|token_?value)":/i);
    expect(Object.keys(rest)).not.toContain('clientIds');
    for (const value of Object.values(headers)) {
      expect(value).toMatch(/^\{\w+\}$|^application\/|^handling=/);
    }
  });

  it.each(rows)('%s asks without wildcards where they are refused', (_id, preset) => {
    const isRefused = preset.quirks.includes('auth.no-wildcard-scopes');
    expect(isRefused && preset.scopes.some((scope) => scope.includes('*'))).toBe(false);
  });

  it.each(rows)('%s has an address of https or of this machine, or none', (_id, preset) => {
    const addresses = [preset.baseUrlTemplate, preset.sandboxUrl].filter(Boolean).join(' ');
    expect(addresses).toMatch(/^$|^(https:\/\/|http:\/\/localhost|\{)/);
  });

  it('has ids and former names that no other has', () => {
    const all = presets.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
    expect(all.filter((id) => id !== id.toLowerCase())).toEqual([]);
  });
});

describe('sign-in', () => {
  it.each(presets.filter(({ kind }) => kind === 'import' || kind === 'facade'))(
    '$id ($kind) is never offered one',
    (preset) => {
      expect(offersSignIn(preset)).toBe(false);
    },
  );

  it.each(presets.filter(({ kind }) => kind === 'import'))(
    '$id has no address and says which files it takes',
    ({ baseUrlTemplate, accepts = [], flows }) => {
      expect(baseUrlTemplate).toBeNull();
      expect(accepts.length).toBeGreaterThan(0);
      expect(flows).toEqual(['none']);
    },
  );

  it.each(['oracle-millennium-patient', 'epic', 'nextgen-enterprise', 'generic', 'meditech'])(
    '%s is offered one',
    (id) => {
      expect(presetOf(id)).toSatisfy(offersSignIn);
    },
  );
});

describe('variants', () => {
  it('have what they leave out from the preset they extend', () => {
    const patient = presetOf('oracle-millennium-patient');
    const provider = presetOf('oracle-millennium-provider');
    expect(provider).toMatchObject({ paging: patient?.paging, maxCount: 200, evidence: 'D' });
    expect(provider?.quirks).toEqual([
      ...(patient?.quirks ?? []),
      'auth.persona-without-patient-picker',
      'search.patient-required',
      'search.patient-too-many',
    ]);
  });

  it('do not take over names, sandboxes and remarks', () => {
    const soarian = presetOf('soarian');
    expect(soarian).not.toHaveProperty('sandboxUrl');
    expect(soarian?.notes).toEqual([]);
    expect(soarian?.aliases).not.toContain('cerner');
  });
});

describe('presetOf', () => {
  it.each([
    ['cerner', 'oracle-millennium-patient'],
    ['Cerner-Millennium-Provider', 'oracle-millennium-provider'],
    ['quality-systems', 'nextgen-enterprise'],
    ['ibm', 'ibm-lfh'],
    ['summit', 'summit-exchange'],
    ['plain', 'generic'],
  ])('finds %s as %s', (id, found) => {
    expect(presetOf(id)?.id).toBe(found);
  });

  it.each(['constructor', '__proto__', '', 'toString'])('finds nothing as %j', (id) => {
    expect(presetOf(id)).toBeUndefined();
  });
});

it.each([
  ['epc', 'epic'],
  ['orcale', 'oracle'],
  ['azur-fhir', 'azure-fhir'],
  ['nextgen-enterprize', 'nextgen-enterprise'],
])('for %s it proposes %s', (wrong, near) => {
  expect(nearestPresets(wrong)).toContain(near);
});
