import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };

/** Licences travel with what they license: the About page links to these files. */
const notices: Readonly<Record<string, string>> = {
  'third-party-notices.txt': 'THIRD_PARTY_NOTICES.md',
  'license.txt': 'LICENSE',
};

function servesNotices(): Plugin {
  return {
    name: 'notices',
    configureServer({ middlewares }) {
      middlewares.use((incoming, outgoing, next) => {
        const name = notices[incoming.url?.split('/').at(-1) ?? ''];
        if (name === undefined) next();
        else outgoing.setHeader('content-type', 'text/plain; charset=utf-8').end(read(name));
      });
    },
    generateBundle() {
      for (const [fileName, name] of Object.entries(notices)) {
        this.emitFile({ type: 'asset', fileName, source: read(name) });
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), servesNotices()],
  // fhirclient's "pure" build leaves out its polyfills for fetch and AbortController.
  define: {
    FHIRCLIENT_PURE: 'true',
    'import.meta.env.CONCORD_VERSION': JSON.stringify(version),
  },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0, // data: URLs would need a weaker Content-Security-Policy
    rolldownOptions: { input: ['index.html', 'callback.html', 'launch.html'] },
  },
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,sandbox,scripts,bench}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['./src/app/testSetup.ts'],
        },
      },
    ],
  },
});
