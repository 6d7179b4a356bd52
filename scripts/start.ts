import { existsSync } from 'node:fs';
import { announce, untilStopped } from './announce.ts';
import { startConcord } from './concord.ts';

const dev = process.argv.includes('--dev');

if (!dev && !existsSync(new URL('../dist/index.html', import.meta.url))) {
  console.error('There is no build yet. Run "npm start", which builds first, or "npm run dev".');
  process.exit(1);
}

const concord = await startConcord({ dev, control: dev });
announce(concord);
await untilStopped(concord);
