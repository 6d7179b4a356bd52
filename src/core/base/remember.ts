import type { Terminology } from './terminology.ts';

/**
 * Works something out once for each object and terminology.
 *
 * For pure functions alone: what is remembered is dropped with the object it is about, so nothing
 * of one person outlives their record.
 */
export function rememberByTerms<K extends object, V>(
  make: (key: K, terms: Terminology) => V,
): (key: K, terms: Terminology) => V {
  const byTerms = new WeakMap<Terminology, WeakMap<K, { readonly value: V }>>();
  return (key, terms) => {
    let known = byTerms.get(terms);
    if (known === undefined) {
      known = new WeakMap();
      byTerms.set(terms, known);
    }
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = make(key, terms);
    known.set(key, { value });
    return value;
  };
}

/** The same for texts: as many as `most` are kept, then all are let go and begun anew. */
export function rememberByText<V>(make: (text: string) => V, most = 5000): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as V;
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
