import type { Answer } from '../contract.ts';

/** The answers as committed: one planted disagreement a few lines, its places one line each. */
export function spell(answers: readonly Answer[]): string {
  return `[\n${answers.map(spellOne).join(',\n')}\n]\n`;
}

function spellOne({ where, says, ...answer }: Answer): string {
  const head = JSON.stringify(answer)
    .slice(1, -1)
    .replaceAll('","', '", "')
    .replaceAll('":"', '": "');
  const places = where.map(
    ({ source, reference }) => `{ "source": "${source}", "reference": "${reference}" }`,
  );
  return [
    `  { ${head},`,
    `    "says": ${JSON.stringify(says)},`,
    `    "where": [\n      ${places.join(',\n      ')}\n    ] }`,
  ].join('\n');
}
