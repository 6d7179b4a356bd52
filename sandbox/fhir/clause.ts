import { FhirError } from './outcome.ts';
import { parametersOf, type SearchParameter } from './parameters.ts';

/** One search condition as written: `subject:Patient.family=Baker`, `_has:Observation:subject:code=…`. */
export type Clause =
  | {
      readonly kind: 'plain';
      readonly parameter: SearchParameter;
      readonly modifier: string | undefined;
      readonly value: string;
    }
  | {
      readonly kind: 'chain';
      readonly parameter: SearchParameter;
      readonly targets: readonly string[] | 'any';
      /** The rest of the condition, put to the resources referred to. */
      readonly name: string;
      readonly value: string;
    }
  | {
      readonly kind: 'has';
      readonly type: string;
      readonly parameter: SearchParameter;
      readonly name: string;
      readonly value: string;
    };

/** The condition, or undefined where the type has no such search parameter. */
export function readClause(type: string, name: string, value: string): Clause | undefined {
  if (name.startsWith('_has:')) return readHas(name, value);
  const dot = name.indexOf('.');
  const [code = '', modifier] = (dot < 0 ? name : name.slice(0, dot)).split(':');
  const parameter = parametersOf(type).get(code);
  if (parameter === undefined) return undefined;
  if (dot < 0) return { kind: 'plain', parameter, modifier, value };
  if (parameter.type !== 'reference') return undefined;
  const rest = name.slice(dot + 1);
  const targets = modifier === undefined ? parameter.targets : [modifier];
  if (targets !== 'any' && !targets.some((target) => readClause(target, rest, value))) {
    return undefined;
  }
  return { kind: 'chain', parameter, targets, name: rest, value };
}

function readHas(name: string, value: string): Clause | undefined {
  const [, type = '', reference = '', ...rest] = name.split(':');
  const parameter = parametersOf(type).get(reference);
  const inner = rest.join(':');
  if (parameter?.type !== 'reference' || readClause(type, inner, value) === undefined) {
    return undefined;
  }
  return { kind: 'has', type, parameter, name: inner, value };
}

/** Alternatives of one value; `\,` is a comma of the text itself. */
export function alternativesOf(value: string): readonly string[] {
  return split(value, ',');
}

/** Parts of a token, quantity or composite value; escapes belong to the text. */
export function partsOf(value: string, separator: '|' | '$'): readonly string[] {
  return split(value, separator);
}

export function plainText(value: string): string {
  return value.replace(/\\([,|$\\])/g, '$1');
}

function split(value: string, separator: string): readonly string[] {
  if (!value.includes(separator)) return [value];
  const parts: string[] = [''];
  for (let at = 0; at < value.length; at += 1) {
    const letter = value.charAt(at);
    if (letter === '\\') {
      parts.push(`${parts.pop() ?? ''}${value.slice(at, at + 2)}`);
      at += 1;
    } else if (letter === separator) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts;
}

export function unsupportedModifier(parameter: SearchParameter, modifier: string): FhirError {
  return new FhirError(
    400,
    'not-supported',
    `Modifier :${modifier} is not supported for the ${parameter.type} parameter ${parameter.name}.`,
  );
}
