import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from '../scripts/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/*.spec.ts', 'hostile/*.spec.ts'],
  outputDir: '../test-results',
  timeout: 150_000,
  expect: { timeout: 15_000 },
  // Each worker starts its own app and EHR servers on ports of its own (fixtures.ts).
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: {
      args: browserFlags,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
