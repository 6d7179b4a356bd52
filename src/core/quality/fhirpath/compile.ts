import { type Expression, parseExpression } from './parse.ts';
import { type Predicate, truthOf } from './truth.ts';

export type { Environment, Predicate } from './truth.ts';

/**
 * Compiles a FHIRPath expression of the catalog to a plain function.
 *
 * Values are pushed, never collected, so `exists()` stops at the first. Each function knows from the
 * start where its values go, so running it creates next to nothing. Throws at compile time for what
 * the subset lacks; the function itself never throws.
 */
export function compilePredicate(source: string | Expression): Predicate {
  return truthOf(typeof source === 'string' ? parseExpression(source) : source);
}
