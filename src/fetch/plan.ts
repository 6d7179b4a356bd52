import type { FactClass } from '#core/facts/fact.ts';
import type { Capability } from './capability.ts';
import { habitsOf } from './habits.ts';
import { type Kind, kinds, observationCategories } from './kinds.ts';
import type { SourceRequest } from './reading.ts';
import { permissionFor } from './scopes.ts';

/** One search, to be read to its last page. */
export interface Ask {
  readonly type: string;
  /** For people: `Observation (laboratory)`. */
  readonly label: string;
  /** Relative to the base. */
  readonly address: string;
  readonly feeds: readonly FactClass[];
  /** What to ask instead where the server demands a category. */
  readonly fanOut: readonly Ask[];
  /** The category it is limited to. */
  readonly category?: string;
}

/** A type that will not be asked for, and why its classes can't be whole because of it. */
export interface Skipped {
  readonly type: string;
  readonly feeds: readonly FactClass[];
  readonly state: 'not-permitted' | 'unsupported';
  readonly reason: string;
}

export interface Plan {
  readonly asks: readonly Ask[];
  readonly skipped: readonly Skipped[];
}

/** For servers that know a person by an identifier alone: `system|value`, as searches write it. */
interface Named {
  readonly identifier?: string | undefined;
}

/**
 * Decides what to ask one server about one person.
 *
 * @param capability - what the server says it has; `undefined` where it could not be read, which is
 * taken as "ask and see", because façades and old servers say nothing or the wrong thing.
 */
export function planReading(
  request: Pick<SourceRequest, 'name' | 'patient' | 'granted' | 'preset'> & Named,
  capability: Capability | undefined,
): Plan {
  const asks: Ask[] = [];
  const skipped: Skipped[] = [];
  for (const kind of kinds) {
    if (!isOffered(kind, capability)) {
      if (kind.isUsual) skipped.push(unsupported(kind, request.name));
      continue;
    }
    const permission = permissionFor(request.granted, kind.type);
    if (permission.may === 'nothing') {
      skipped.push(notPermitted(kind, request.name));
      continue;
    }
    if (permission.may === 'read') {
      asks.push(...plainAsks(kind, request, capability));
      continue;
    }
    skipped.push(permittedInPart(kind, permission.categories));
    asks.push(...permission.categories.map((code) => categoryAsk(kind, request, capability, code)));
  }
  return { asks, skipped };
}

function isOffered(kind: Kind, capability: Capability | undefined): boolean {
  if (capability?.types === undefined) return kind.isUsual || kind.type === 'MedicationStatement';
  return capability.types.get(kind.type)?.canSearch === true;
}

type About = Pick<SourceRequest, 'patient' | 'preset'> & Named;

function plainAsks(kind: Kind, about: About, capability: Capability | undefined): readonly Ask[] {
  const fanOut = fanOutOf(kind, about, capability);
  if (habitsOf(about.preset).byCategory.includes(kind.type) && fanOut.length > 0) return fanOut;
  const { type, feeds } = kind;
  const address = addressOf(kind, about, capability, []);
  return [{ type, label: type, address, feeds, fanOut }];
}

function fanOutOf(kind: Kind, about: About, capability: Capability | undefined): readonly Ask[] {
  if (kind.type === 'CarePlan') return [categoryAsk(kind, about, capability, 'assess-plan')];
  if (kind.type === 'MedicationRequest') return [intentAsk(kind, about, capability)];
  if (kind.type !== 'Observation') return [];
  return observationCategories.map(({ code }) => categoryAsk(kind, about, capability, code));
}

/** Every intent there is (FHIR binds it), so nothing is left out by naming them. */
const INTENTS =
  'proposal,plan,order,original-order,reflex-order,filler-order,instance-order,option';

function intentAsk(kind: Kind, about: About, capability: Capability | undefined): Ask {
  const { type, feeds } = kind;
  const address = addressOf(kind, about, capability, [['intent', INTENTS]]);
  return { type, label: type, address, feeds, fanOut: [] };
}

function categoryAsk(
  kind: Kind,
  about: About,
  capability: Capability | undefined,
  code: string,
): Ask {
  const address = addressOf(kind, about, capability, [['category', code]]);
  const known = observationCategories.find((category) => category.code === code);
  const feeds = kind.type === 'Observation' && known !== undefined ? known.feeds : kind.feeds;
  const label = `${kind.type} (${code})`;
  return { type: kind.type, label, address, feeds, fanOut: [], category: code };
}

function addressOf(
  kind: Kind,
  about: About,
  capability: Capability | undefined,
  more: readonly (readonly [string, string])[],
): string {
  const { patient, preset, identifier } = about;
  const query = new URLSearchParams(
    identifier === undefined
      ? [[parameterOf(kind, capability), patient]]
      : [['patient.identifier', identifier]],
  );
  for (const [name, value] of more) query.set(name, value);
  const include = `${kind.type}:medication`;
  if (capability?.types?.get(kind.type)?.includes.includes(include) === true) {
    query.set('_include', include);
  }
  query.set('_count', String(habitsOf(preset).count));
  return `${kind.type}?${query}`;
}

/** The usual parameter, unless the server lists others and not this one. */
function parameterOf({ type, by }: Kind, capability: Capability | undefined): string {
  const offered = capability?.types?.get(type)?.searchParams ?? [];
  if (offered.length === 0 || offered.includes(by)) return by;
  return ['patient', 'subject', 'beneficiary'].find((name) => offered.includes(name)) ?? by;
}

function unsupported({ type, feeds }: Kind, name: string): Skipped {
  const reason = `${name} does not offer ${type}.`;
  return { type, feeds, state: 'unsupported', reason };
}

function notPermitted({ type, feeds }: Kind, name: string): Skipped {
  const reason = `This session at ${name} may not read ${type}.`;
  return { type, feeds, state: 'not-permitted', reason };
}

/** A class whose own category is granted is whole without the others. */
function permittedInPart(kind: Kind, categories: readonly string[]): Skipped {
  const { type } = kind;
  const whole = type === 'Observation' ? categories.flatMap((code) => classOfCategory(code)) : [];
  const feeds = kind.feeds.filter((each) => !whole.includes(each));
  const reason = `This session may read ${type} only of category ${categories.join(', ')}.`;
  return { type, feeds, state: 'not-permitted', reason };
}

function classOfCategory(code: string): readonly FactClass[] {
  const feeds = observationCategories.find((category) => category.code === code)?.feeds ?? [];
  return feeds.length === 1 ? feeds.filter((each) => each !== 'other') : [];
}
