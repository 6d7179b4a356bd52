import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // fhirclient's "pure" build leaves out its polyfills for fetch and AbortController.
  define: { FHIRCLIENT_PURE: 'true' },
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
