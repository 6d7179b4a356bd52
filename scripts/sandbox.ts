import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { vendorCharacter, vendorCharacters } from '../sandbox/characters/vendors.ts';
import type { Character, SandboxData } from '../sandbox/contract.ts';
import { loadPath } from '../sandbox/fhir/load.ts';
import {
  charactersFor,
  type DiskServer,
  readServerArgument,
  usersFor,
} from '../sandbox/fromDisk.ts';
import { announce, untilStopped } from './announce.ts';
import { startConcord, startServersAlone } from './concord.ts';

const USAGE = `
  npm run sandbox -- --server NAME=PATH [--character ID] [--server …] [--with-app] [--app ORIGIN]

  Serves FHIR R4 files as record systems one can sign in to: a Bundle, an NDJSON file or a folder
  of both. Without --server, the demo's four are served.

  --character ID the server named before behaves like this vendor's:
                 ${vendorCharacters.map(({ id }) => id).join(', ')}
  --with-app     also starts Concord, set up for exactly these servers
  --app ORIGIN   the app that may sign in, where it runs elsewhere (default http://localhost:5173)
`;

const { values, tokens } = readArguments();
const asked = askedServers();
const disk = asked.length === 0 ? {} : readDisk(asked);

if (values['with-app'] === true) {
  const dev = !existsSync(new URL('../dist/index.html', import.meta.url));
  const concord = await startConcord({ ...disk, dev });
  announce(concord);
  await untilStopped(concord);
} else {
  const alone = await startServersAlone({ ...disk, appOrigin: values.app });
  announce(alone);
  await untilStopped(alone);
}

function readArguments() {
  try {
    return parseArgs({
      tokens: true,
      options: {
        character: { type: 'string', multiple: true },
        server: { type: 'string', multiple: true },
        'with-app': { type: 'boolean' },
        app: { type: 'string', default: 'http://localhost:5173' },
      },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** Each `--server`, with the `--character` written after it. */
function askedServers(): readonly DiskServer[] {
  const servers: DiskServer[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined) continue;
    const text = token.value;
    if (token.name === 'server') {
      servers.push(readServerArgument(text) ?? stop(`Not NAME=PATH: ${text}`));
    }
    if (token.name !== 'character') continue;
    const last = servers.pop() ?? stop('--character stands after the --server it is for.');
    if (vendorCharacter(text) === undefined) stop(`There is no character ${text}.`);
    servers.push({ ...last, character: text });
  }
  return servers;
}

/** Says what was read and what could not be, before anybody wonders about a gap. */
function readDisk(servers: readonly DiskServer[]): {
  readonly characters: readonly Character[];
  readonly data: SandboxData;
} {
  const characters = charactersFor(servers);
  const data = Object.fromEntries(
    servers.map(({ name, path }, index) => {
      if (!existsSync(path)) stop(`There is nothing at ${path}.`);
      const { resources, problems } = loadPath(path);
      const patients = resources.filter(({ resourceType }) => resourceType === 'Patient').length;
      console.log(`  ${name}: ${resources.length} resources, ${patients} patients`);
      for (const { file, says } of problems.slice(0, 10)) console.warn(`    ${file}: ${says}`);
      if (problems.length > 10) console.warn(`    … and ${problems.length - 10} more`);
      return [characters[index]?.id ?? name, { resources, users: usersFor(resources) }];
    }),
  );
  return { characters, data };
}

function stop(says: string): never {
  console.error(`\n  ${says}\n${USAGE}`);
  process.exit(1);
}
