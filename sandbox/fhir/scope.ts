import type { Query } from './resource.ts';

export type Interaction = 'create' | 'read' | 'update' | 'delete' | 'search';

/** One granted scope, taken apart. */
export interface Scope {
  readonly context: 'patient' | 'user' | 'system';
  /** A resource type, or `*`. */
  readonly type: string;
  readonly may: ReadonlySet<Interaction>;
  /** Conditions of a granular scope: `?category=laboratory`. */
  readonly conditions: Query;
}

const WRITTEN = /^(patient|user|system)\/(\*|[A-Za-z]+)\.(\*|read|write|[cruds]+)(?:\?(.+))?$/;

const LETTERS: Readonly<Record<string, Interaction>> = {
  c: 'create',
  r: 'read',
  u: 'update',
  d: 'delete',
  s: 'search',
};

/**
 * A SMART scope for resources in either syntax, or undefined for all others (`openid`, `launch`).
 * @see https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html
 */
export function readScope(written: string): Scope | undefined {
  const match = WRITTEN.exec(written);
  if (match === null) return undefined;
  const [, context, type = '', access = '', conditions = ''] = match;
  const letters = lettersOf(access);
  // The letters of version 2 stand in one order only; `patient/Observation.sr` grants nothing.
  if (!/^c?r?u?d?s?$/.test(letters)) return undefined;
  return {
    context: context as Scope['context'],
    type,
    may: new Set([...letters].flatMap((letter) => LETTERS[letter] ?? [])),
    conditions: [...new URLSearchParams(conditions)],
  };
}

function lettersOf(access: string): string {
  if (access === '*') return 'cruds';
  if (access === 'read') return 'rs';
  return access === 'write' ? 'cud' : access;
}
