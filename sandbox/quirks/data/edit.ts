import type { Resource } from '../../fhir/resource.ts';

/** A copy of a resource that may be changed in place. */
export type Editable = Resource & Record<string, unknown>;

export type Element = Record<string, unknown>;

export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function elementsOf(value: unknown): readonly Element[] {
  return (Array.isArray(value) ? value : [value]).filter(isElement);
}

/** Steady chance: the same resource falls in the same share on every run. */
export function isInShare(id: string | undefined, one: number): boolean {
  let sum = 0;
  for (const letter of id ?? '') sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % one === 0;
}

/** Every element below, the resource itself first. */
export function* everyElement(root: Element): Generator<Element> {
  yield root;
  for (const value of Object.values(root)) {
    for (const inner of elementsOf(value)) yield* everyElement(inner);
  }
}
