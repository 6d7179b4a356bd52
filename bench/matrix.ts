import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { startAppServer } from '../scripts/appServer.ts';
import { browserFlags, findBrowser } from '../scripts/browser.ts';
import type { Draw, Drawn } from './matrix/page.tsx';
import { type Line, median } from './rounds.ts';

const ROWS = 50_000;
const ROUNDS = 5;

/** U1: the record's matrix against plain elements that are recycled, in one page of a real browser. */
export async function benchMatrix(): Promise<readonly Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-bench-'));
  await buildPage(folder);
  const server = await startAppServer({ port: 0, build: folder });
  const path = findBrowser();
  const browser = await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: browserFlags,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${server.origin}/index.html`);
    return linesOf(await drawInTurn(page));
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** A page of its own, so that nothing of the bench is in the product. */
async function buildPage(outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('matrix', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { FHIRCLIENT_PURE: 'true' },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  });
}

interface Round {
  readonly matrix: Drawn;
  readonly plain: Drawn;
}

/** The first round warms up and is not counted. */
async function drawInTurn(page: Page): Promise<readonly Round[]> {
  const draw = (contender: Parameters<Draw>[0]) =>
    page.evaluate(([who, count]) => window.draw(who, count), [contender, ROWS] as const);
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    rounds.push({ plain: await draw('plain'), matrix: await draw('matrix') });
  }
  return rounds.slice(1);
}

function linesOf(rounds: readonly Round[]): readonly Line[] {
  const ratio = (of: (drawn: Drawn) => number) =>
    median(rounds.map(({ matrix, plain }) => of(matrix) / of(plain)));
  const first = Math.round(median(rounds.map(({ matrix }) => matrix.firstRowMs)));
  const frames = Math.round(median(rounds.map(({ matrix }) => matrix.framesPerSecond)));
  return [
    {
      id: 'U1',
      what: `first of ${ROWS.toLocaleString('en')} rows painted, by recycled plain elements`,
      figure: `${ratio(({ firstRowMs }) => firstRowMs).toFixed(1)}x (${first} ms)`,
      target: '<= 1.6x',
    },
    {
      id: 'U1',
      what: 'frames a second while scrolling 450 px a frame, by the same',
      figure: `${ratio(({ framesPerSecond }) => framesPerSecond).toFixed(2)}x (${frames})`,
      target: '>= 0.97x',
    },
  ];
}
