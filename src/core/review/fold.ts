import type { FlagKind, FlagTarget, ReviewEvent } from './ledger.ts';

/** A flag as it stands after every event so far. */
export interface Flag {
  readonly id: string;
  readonly person: string;
  readonly target: FlagTarget;
  readonly kind: FlagKind;
  readonly severity: 'critical' | 'major' | 'minor';
  readonly note: string;
  /** `withdrawn` never leaves the fold; it is kept so that a withdrawal can be undone. */
  readonly state: 'open' | 'resolved' | 'withdrawn';
  readonly resolution: string | undefined;
  readonly raisedBy: string;
  readonly raisedAt: string;
  readonly changedAt: string;
  /** Everything that happened to it, oldest first. */
  readonly history: readonly { readonly at: string; readonly by: string; readonly did: string }[];
}

/** A person's decision that Patients of several sources are one person. */
export interface Link {
  readonly patients: readonly { readonly source: string; readonly patient: string }[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface Review {
  /** Newest change first. Withdrawn flags are gone from here; their events are kept. */
  readonly flags: readonly Flag[];
  readonly links: readonly Link[];
}

/**
 * What the ledger says now: events are facts, this is their sum.
 *
 * Blind to the order events arrive in: they are told by their time, then by their id. An event
 * about a flag that never was is passed over, so half-synchronized ledgers still fold. Never throws.
 */
export function foldReview(events: readonly ReviewEvent[]): Review {
  const flags = new Map<string, Flag>();
  const links = new Map<string, Link>();
  for (const event of inOrder(events)) {
    if (event.type === 'linked' || event.type === 'unlinked') applyToLinks(links, event);
    else applyToFlags(flags, event);
  }
  const newestFirst = (one: Flag, other: Flag) =>
    other.changedAt.localeCompare(one.changedAt) || one.id.localeCompare(other.id);
  const standing = [...flags.values()].filter(({ state }) => state !== 'withdrawn');
  return { flags: standing.sort(newestFirst), links: [...links.values()] };
}

type FlagEvent = Exclude<ReviewEvent, { type: 'linked' | 'unlinked' }>;

function applyToFlags(flags: Map<string, Flag>, event: FlagEvent): void {
  if (event.type === 'flagged') {
    if (!flags.has(event.flag)) flags.set(event.flag, raise(event));
    return;
  }
  const flag = flags.get(event.flag);
  if (flag === undefined) return;
  flags.set(event.flag, { ...flag, ...changeOf(event), ...stamp(flag, event) });
}

function raise(event: Extract<ReviewEvent, { type: 'flagged' }>): Flag {
  const { flag, person, target, kind, severity, note, by, at } = event;
  return {
    id: flag,
    person,
    target,
    kind,
    severity,
    note,
    state: 'open',
    resolution: undefined,
    raisedBy: by,
    raisedAt: at,
    changedAt: at,
    history: [{ at, by, did: 'flagged' }],
  };
}

function changeOf(event: Exclude<FlagEvent, { type: 'flagged' }>): Partial<Flag> {
  if (event.type === 'edited') {
    return { kind: event.kind, severity: event.severity, note: event.note };
  }
  if (event.type === 'withdrawn') return { state: 'withdrawn' };
  return event.type === 'resolved'
    ? { state: 'resolved', resolution: event.note }
    : { state: 'open', resolution: undefined };
}

function stamp(flag: Flag, { at, by, type }: FlagEvent): Pick<Flag, 'changedAt' | 'history'> {
  return { changedAt: at, history: [...flag.history, { at, by, did: type }] };
}

function applyToLinks(
  links: Map<string, Link>,
  event: Extract<ReviewEvent, { type: 'linked' | 'unlinked' }>,
): void {
  if (event.type === 'linked') {
    const { patients, reason, by, at } = event;
    links.set(patientsKey(patients), { patients, reason, by, at });
    return;
  }
  const out = new Set(event.patients.map(patientKey));
  for (const [key, link] of [...links]) {
    const patients = link.patients.filter((patient) => !out.has(patientKey(patient)));
    if (patients.length === link.patients.length) continue;
    links.delete(key);
    if (patients.length > 1) links.set(patientsKey(patients), { ...link, patients });
  }
}

function patientKey({ source, patient }: { readonly source: string; readonly patient: string }) {
  return `${source}|${patient}`;
}

/** One text for a set of Patients, whatever their order. */
export function patientsKey(
  patients: readonly { readonly source: string; readonly patient: string }[],
): string {
  return patients.map(patientKey).sort().join(' ');
}

function inOrder(events: readonly ReviewEvent[]): readonly ReviewEvent[] {
  const unique = new Map(events.map((event) => [event.id, event]));
  return [...unique.values()].sort(
    (one, other) => compareText(one.at, other.at) || compareText(one.id, other.id),
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
