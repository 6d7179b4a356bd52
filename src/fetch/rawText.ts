/** Where one resource stands in the page it came on. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every resource of a page in the page's own text, so that it can be shown as it was sent:
 * parsing and printing again would turn `1.00` into `1`.
 *
 * @param text - a Bundle or a single resource, known to be valid JSON.
 * @returns spans by `Type/id`; of a resource sent twice, the first.
 */
export function resourceSpans(text: string): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  const add = (span: Span) => {
    const key = referenceOf(text.slice(span.start, span.end));
    if (key !== undefined && !spans.has(key)) spans.set(key, span);
  };
  const root = { start: 0, end: text.length };
  const entries = memberOf(text, root, 'entry');
  if (entries === undefined) add(root);
  else {
    for (const entry of itemsOf(text, entries)) {
      const resource = memberOf(text, entry, 'resource');
      if (resource !== undefined) add(resource);
    }
  }
  return spans;
}

/** Lays JSON out for reading without touching a single token of it. */
export function indentJson(text: string): string {
  let depth = 0;
  let out = '';
  const newLine = () => `\n${'  '.repeat(depth)}`;
  for (const token of text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? []) {
    if (token === '{' || token === '[') {
      depth += 1;
      out += token + newLine();
    } else if (token === '}' || token === ']') {
      depth -= 1;
      const isEmpty = /[[{]\s*$/.test(out.slice(-2 * depth - 8));
      out = isEmpty ? out.trimEnd() + token : out + newLine() + token;
    } else if (token === ',') out += token + newLine();
    else out += token === ':' ? ': ' : token;
  }
  return out;
}

function referenceOf(json: string): string | undefined {
  const { resourceType, id } = JSON.parse(json) as Record<string, unknown>;
  return typeof resourceType === 'string' && typeof id === 'string'
    ? `${resourceType}/${id}`
    : undefined;
}

/** The value of a member of an object, without its surrounding space. */
function memberOf(text: string, object: Span, name: string): Span | undefined {
  let at = skipSpace(text, object.start);
  if (text[at] !== '{') return undefined;
  at = skipSpace(text, at + 1);
  while (at < object.end && text[at] !== '}') {
    const keyEnd = endOfValue(text, at);
    const key = text.slice(at + 1, keyEnd - 1);
    const start = skipSpace(text, skipSpace(text, keyEnd) + 1); // over the colon
    const end = endOfValue(text, start);
    if (key === name) return { start, end };
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return undefined;
}

function itemsOf(text: string, array: Span): readonly Span[] {
  const items: Span[] = [];
  if (text[array.start] !== '[') return items;
  let at = skipSpace(text, array.start + 1);
  while (at < array.end && text[at] !== ']') {
    const end = endOfValue(text, at);
    items.push({ start: at, end });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return items;
}

function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at) - 1;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']' || char === ',') {
      if (depth === 0) return at; // a number or word ends where its holder goes on
      if (char !== ',') depth -= 1;
      if (depth === 0 && char !== ',') return at + 1;
    }
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}
