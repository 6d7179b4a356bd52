import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';

/** Finds a browser for the journeys, or gets one: Playwright's installer, then the package manager. */
function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.error('No Chromium, Chrome or Edge found. Trying Playwright’s installer …');
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.error('Trying the package manager …');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return findBrowser();
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 300_000 });
}

const browser = ensureBrowser();
if (browser === undefined) {
  console.error(
    'The journeys need a Chromium-based browser and none could be found or installed. ' +
      'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, and run this again.',
  );
  process.exit(1);
}
console.error(`Browser for the journeys: ${browser}`);
