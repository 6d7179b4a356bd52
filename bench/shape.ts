/** Collects what is wrong with a value, each with its place: `rows[3].verdict: …`. */
export type Check = (value: unknown, at: string, report: (problem: string) => void) => void;

export const text: Check = (value, at, report) => {
  if (typeof value !== 'string' || value === '') report(`${at}: not words but ${show(value)}`);
};

export const truth: Check = (value, at, report) => {
  if (typeof value !== 'boolean') report(`${at}: neither true nor false but ${show(value)}`);
};

export function numberIn(least: number, most: number, kind: 'whole' | 'any' = 'any'): Check {
  return (value, at, report) => {
    const isNumber = typeof value === 'number' && value >= least && value <= most;
    if (!isNumber || (kind === 'whole' && !Number.isInteger(value))) {
      report(`${at}: not a ${kind} number from ${least} to ${most} but ${show(value)}`);
    }
  };
}

export const count = numberIn(0, Number.MAX_SAFE_INTEGER, 'whole');

export function oneOf(...allowed: readonly unknown[]): Check {
  return (value, at, report) => {
    if (!allowed.includes(value))
      report(`${at}: ${show(value)} is not one of ${allowed.join(', ')}`);
  };
}

export function matching(pattern: RegExp): Check {
  return (value, at, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) {
      report(`${at}: ${show(value)} is not like ${pattern}`);
    }
  };
}

export function either(...checks: readonly Check[]): Check {
  return (value, at, report) => {
    const tries = checks.map((check) => {
      const problems: string[] = [];
      check(value, at, (problem) => problems.push(problem));
      return problems;
    });
    if (tries.every((problems) => problems.length > 0)) report(tries.flat().join(' or '));
  };
}

export function listOf(check: Check): Check {
  return (value, at, report) => {
    if (!Array.isArray(value)) report(`${at}: not a list but ${show(value)}`);
    else for (const [index, each] of value.entries()) check(each, `${at}[${index}]`, report);
  };
}

/** Exactly these properties; one whose name ends in `?` may be left out. */
export function record(properties: Readonly<Record<string, Check>>): Check {
  return (value, at, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(`${at}: not an object but ${show(value)}`);
      return;
    }
    const held = value as Readonly<Record<string, unknown>>;
    const names = new Set<string>();
    for (const [key, check] of Object.entries(properties)) {
      const name = key.replace(/\?$/, '');
      names.add(name);
      if (Object.hasOwn(held, name)) check(held[name], `${at}.${name}`, report);
      else if (name === key) report(`${at}.${name}: is missing`);
    }
    for (const name of Object.keys(held)) {
      if (!names.has(name)) report(`${at}.${name}: is no property of the format`);
    }
  };
}

function show(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 80);
}
