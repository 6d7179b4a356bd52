/** The rows of a table: lines of tab-separated fields. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  return text.split('\n').map((line) => line.split('\t'));
}

/** Builds something when first asked and keeps it: a cold start pays for what it uses. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Remembers every answer: a record asks the same few hundred questions thousands of times. */
export function memoized<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined || known.has(question)) return before as T;
    const now = answer(question);
    if (known.size < MOST) known.set(question, now);
    return now;
  };
}

/** Questions come from servers; a hostile one must not fill the memory. */
const MOST = 50_000;
