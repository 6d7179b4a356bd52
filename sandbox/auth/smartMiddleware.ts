import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { QuirkId } from '../contract.ts';
import type { ProviderSetup, SignInContext } from './provider.ts';
import { hasQuirk, quirkSetting } from './quirks.ts';
import { REGISTERED, refusalOf, refuse, withoutIssuer } from './refusals.ts';

type Context = Parameters<Parameters<Provider['use']>[0]>[0];

/** Teaches the OAuth library what SMART adds to requests and answers. */
export function addSmartToOAuth(provider: Provider, setup: ProviderSetup): void {
  let redemptions = 0;
  provider.use(async (context, next) => {
    const { quirks } = setup.state;
    if (context.path === '/auth') context.querystring = readied(context.querystring, quirks);
    const refusal = refusalOf(context, setup, redemptions);
    if (context.path === '/token' && context.method === 'POST') redemptions += 1;
    if (refusal === undefined) await next();
    else refuse(context, setup, refusal);
    if (hasQuirk(quirks, 'auth.issuer-mismatch')) withoutIssuer(context);
    if (isRecord(context.body)) {
      if (isTokenAnswer(context)) addLaunchContext(context, setup);
      if (hasQuirk(quirks, 'auth.error-uri') && 'error' in context.body) {
        context.body.error_uri = `${setup.origin}/errors/${String(context.body.error)}`;
      }
    }
    if (context.path === '/token' && hasQuirk(quirks, 'auth.token-no-cors')) withoutCors(context);
  });
}

function readied(query: string, quirks: readonly QuirkId[]): string {
  const asked = new URLSearchParams(withConsent(query));
  const registered = quirkSetting(quirks, 'auth.scopes-from-registration', REGISTERED);
  if (registered !== undefined) {
    const plain = (asked.get('scope') ?? '').split(' ').filter((scope) => !scope.includes('.'));
    const clinical = registered.split('+').map((type) => `patient/${type}.read`);
    asked.set('scope', [...plain, ...clinical].join(' '));
  }
  return asked.toString();
}

/**
 * The library drops `offline_access` unless `prompt` holds `consent`, which SMART apps do not send;
 * consent is asked here at every sign-in anyhow.
 */
function withConsent(query: string): string {
  const asked = new URLSearchParams(query);
  const prompts = (asked.get('prompt') ?? '').split(' ').filter((prompt) => prompt !== '');
  if (!prompts.includes('none') && !prompts.includes('consent')) {
    asked.set('prompt', [...prompts, 'consent'].join(' '));
  }
  return asked.toString();
}

/** Routes the library does not know leave the context without its `oidc` part. */
function isTokenAnswer(context: Context): context is KoaContextWithOIDC {
  return 'oidc' in context && context.path === '/token' && context.status === 200;
}

function addLaunchContext(context: KoaContextWithOIDC, setup: ProviderSetup): void {
  const { AuthorizationCode, RefreshToken } = context.oidc.entities;
  const source = AuthorizationCode ?? RefreshToken;
  const settled = setup.contexts.get(source?.grantId ?? '');
  if (settled === undefined || !isRecord(context.body)) return;
  Object.assign(context.body, launchContextOf(settled, setup));
  const isRefresh = AuthorizationCode === undefined;
  if (isRefresh && hasQuirk(setup.state.quirks, 'auth.refresh-not-returned')) {
    delete context.body.refresh_token;
  }
}

function launchContextOf(settled: SignInContext, { state, origin }: ProviderSetup) {
  const { patient, encounter, fromLaunch } = settled;
  const isTold = !hasQuirk(state.quirks, 'auth.no-patient-in-token');
  return {
    ...(patient !== undefined && isTold ? { patient } : {}),
    ...(encounter !== undefined && isTold ? { encounter } : {}),
    // Inside an EHR's own window the chart's banner is already on screen.
    need_patient_banner: !fromLaunch,
    smart_style_url: `${origin}/smart-style.json`,
  };
}

function withoutCors(context: Context): void {
  for (const name of Object.keys(context.response.headers)) {
    if (name.startsWith('access-control-')) context.remove(name);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
