import type { Concord } from './concord.ts';

/** The one thing a person has to see after a start: where to go, and how to end it. */
export function announce({ url, servers }: Omit<Concord, 'url'> & { readonly url?: string }): void {
  const width = Math.max(...servers.map(({ character }) => character.name.length));
  const lines = servers.map(({ character, origin }) => {
    return `    ${character.name.padEnd(width)}  ${origin}/ehr`;
  });
  console.log(
    [
      '',
      ...(url === undefined ? [] : [`  Concord is ready:  ${url}`, '']),
      '  Record systems (sandbox: choose any user, there are no passwords):',
      ...lines,
      '',
      '  Ctrl-C ends all of it.',
      '',
    ].join('\n'),
  );
}

/** Waits for Ctrl-C or the end of the terminal, then closes everything; a second one is at once. */
export async function untilStopped({ close }: Pick<Concord, 'close'>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve());
    }
  });
  process.once('SIGINT', () => process.exit(1));
  await close();
  process.exit(0);
}
