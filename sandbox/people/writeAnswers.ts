import { writeFileSync } from 'node:fs';
import { makeAnswers } from './people.ts';
import { spell } from './spell.ts';

writeFileSync(new URL('answers.json', import.meta.url), spell(makeAnswers()));
