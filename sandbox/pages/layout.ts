import { readFileSync } from 'node:fs';
import type { Character } from '../contract.ts';
import { type Html, html } from './html.ts';

export interface PageSetup {
  readonly character: Character;
  readonly title: string;
  readonly body: Html;
}

/** One page of an EHR server: its name on top, and that nobody here is real. */
export function layout({ character, title, body }: PageSetup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – ${character.name}</title>
<link rel="stylesheet" href="/assets/pages.css">
<link rel="icon" href="data:,">
<script src="/assets/find.js" defer></script>
</head>
<body>
<header>
<p class="sandbox">${character.notice ?? 'Sandbox – invented people'}</p>
<p class="name">${character.name}</p>
<p class="about">${character.about}</p>
</header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}

const ASSETS: Readonly<Record<string, { readonly type: string; readonly file: string }>> = {
  '/assets/pages.css': { type: 'text/css', file: 'pages.css' },
  '/assets/find.js': { type: 'text/javascript', file: 'find.js' },
};

/** Style and script of the pages, from this server alone. */
export function assetResponse(path: string): Response | undefined {
  const asset = ASSETS[path];
  if (asset === undefined) return undefined;
  const text = readFileSync(new URL(asset.file, import.meta.url), 'utf8');
  return new Response(text, {
    headers: { 'content-type': `${asset.type}; charset=utf-8`, 'cache-control': 'no-cache' },
  });
}

/** A page with headers that keep it out of frames and caches, and other hosts out of it. */
export function pageResponse(text: string, appOrigin: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': contentSecurityPolicy(appOrigin),
    },
  });
}

/** Chromium holds the redirect after a form to `form-action` too, so the app is named there. */
export function contentSecurityPolicy(appOrigin: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    'img-src data:',
    `form-action 'self' ${appOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
