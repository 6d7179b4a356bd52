import { writeFileSync } from 'node:fs';
import { characters } from '../sandbox/characters.ts';
import { deploymentOf } from './deployment.ts';

// public/config.json: the demo's servers on the ports they have where nothing else is running. A
// started demo serves its own (scripts/concord.ts); this is the example for other hosts.
const served = characters.map((character, index) => {
  return { id: character.id, character, base: `http://localhost:${4101 + index}/fhir`, types: [] };
});
const text = JSON.stringify(deploymentOf('Concord demo', true, served), undefined, 2);
writeFileSync(new URL('../public/config.json', import.meta.url), `${text}\n`);
