export interface ResourceLine {
  readonly text: string;
  readonly depth: number;
  /** Where the value stands, list positions left out: `dosageInstruction.route.text`. */
  readonly path: string;
  /** `undefined` on lines that only open or close something. */
  readonly value: string | undefined;
}

/** One resource as lines of indented JSON, each knowing its path. Text that is not JSON stays as it is. */
export function resourceLines(json: string): readonly ResourceLine[] {
  const parsed = parse(json);
  if (parsed === undefined) {
    return json.split('\n').map((text) => ({ text, depth: 0, path: '', value: undefined }));
  }
  const lines: ResourceLine[] = [];
  write(parsed, { lines, depth: 0, path: '', before: '', after: '' });
  return lines;
}

/**
 * Which lines say something that another resource does not say under the same path.
 *
 * Lists are compared as sets: two servers order codings and names as they please, and a line-by-line
 * comparison would mark all of them.
 */
export function differingLines(
  resources: readonly (readonly ResourceLine[])[],
): readonly ReadonlySet<number>[] {
  const said = resources.map((lines) => new Set(lines.map(keyOf)));
  return resources.map((lines, own) => {
    const others = said.filter((_, at) => at !== own);
    const marked = lines.flatMap((line, at) =>
      isSaid(line) && others.some((other) => !other.has(keyOf(line))) ? [at] : [],
    );
    return new Set(others.length === 0 ? [] : marked);
  });
}

/** What every server words in its own way says nothing about the fact. */
const OWN = /^(id|meta|text|implicitRules|(subject|patient|encounter)\.reference)(\.|$)/;

function isSaid({ path, value }: ResourceLine): boolean {
  return value !== undefined && !OWN.test(path);
}

function keyOf({ path, value }: ResourceLine): string {
  return `${path}\u0000${value}`;
}

interface Place {
  readonly lines: ResourceLine[];
  readonly depth: number;
  readonly path: string;
  /** The name and colon before a value, and the comma after it. */
  readonly before: string;
  readonly after: string;
}

function write(value: unknown, place: Place): void {
  const { lines, depth, path, before, after } = place;
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value) ?? 'null';
    lines.push({ text: `${before}${text}${after}`, depth, path, value: text });
    return;
  }
  const isList = Array.isArray(value);
  const entries: readonly (readonly [string, unknown])[] = isList
    ? value.map((one) => ['', one] as const)
    : Object.entries(value);
  const [start, end] = isList ? ['[', ']'] : ['{', '}'];
  lines.push({ text: `${before}${start}`, depth, path, value: undefined });
  entries.forEach(([name, one], at) => {
    write(one, {
      lines,
      depth: depth + 1,
      path: isList ? path : path === '' ? name : `${path}.${name}`,
      before: isList ? '' : `${JSON.stringify(name)}: `,
      after: at === entries.length - 1 ? '' : ',',
    });
  });
  lines.push({ text: `${end}${after}`, depth, path, value: undefined });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
