import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../server.ts';
import { ADA, APP, aServer, DOCTOR } from '../testing/servers.ts';
import { authorizeUrl, aVisitor, follow, signIn } from '../testing/visitor.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await aServer('north');
});
afterAll(() => server.close());

describe('a launch from the chart', () => {
  async function openChart(): Promise<URL> {
    const opened = await aVisitor().get(`${server.origin}/ehr/open?patient=bea`);
    return new URL(opened.headers.get('location') ?? '');
  }

  it('opens the app with issuer and token, and brings patient and visit', async () => {
    const app = await openChart();
    expect(app.origin + app.pathname).toBe(`${APP}/launch.html`);
    expect(app.searchParams.get('iss')).toBe(server.base);
    const launch = app.searchParams.get('launch') ?? '';
    expect(launch).toMatch(/^[\w-]{32}$/);
    const scope = 'launch openid patient/Patient.rs';
    const tokens = await signIn(server, APP, { as: DOCTOR.name }, { scope, launch });
    expect(tokens).toMatchObject({
      patient: 'bea',
      encounter: 'new',
      need_patient_banner: false,
    });
  });

  it('is good for one sign-in and for those who may open that chart', async () => {
    const launch = (await openChart()).searchParams.get('launch') ?? '';
    const scope = 'launch openid patient/Patient.rs';
    await expect(signIn(server, APP, { as: ADA.name }, { scope, launch })).rejects.toThrow(
      'may not open',
    );
    await signIn(server, APP, { as: DOCTOR.name }, { scope, launch });
    const again = await follow(aVisitor(), authorizeUrl(server, APP, { scope, launch }), server);
    expect(new URL(again.at).searchParams.get('error')).toBe('invalid_request');
  });

  it('lists the patients', async () => {
    const text = await (await aVisitor().get(`${server.origin}/ehr?find=sample`)).text();
    expect(text).toContain('Bea Sample');
    expect(text).not.toContain('Ada Example');
    expect((await aVisitor().get(`${server.origin}/ehr/open?patient=none`)).status).toBe(404);
  });
});
