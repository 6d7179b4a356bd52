import type { FhirResource } from 'fhir/r4';

/** What the sandbox knows of a person's rights on one server, behind one access token. */
export interface Grant {
  readonly user: string;
  readonly scopes: readonly string[];
  /** Patient the session is limited to, where it holds `patient/` scopes. */
  readonly patient: string | undefined;
}

/** Someone who may sign in to one server. */
export interface SandboxUser {
  readonly name: string;
  /** Shown on the sign-in page: `Patient`, `Physician, cardiology`. */
  readonly role: string;
  /** `Patient/…` or `Practitioner/…`. */
  readonly fhirUser: string;
  /** Ids of further patients a patient may open besides their own record: a parent, a guardian. */
  readonly actsFor?: readonly string[];
}

/** How one server behaves; ids are those of the quirk list. */
export interface Character {
  readonly id: string;
  readonly name: string;
  /** City and kind, for the sign-in page. */
  readonly about: string;
  readonly behavesLike: string;
  /** What the app's configuration should call it, where that is not `generic`. */
  readonly preset?: string;
  readonly quirks: readonly QuirkId[];
  readonly pageSize: number;
  readonly accessTokenSeconds: number;
  /** Line on top of every page; that everyone is invented, where absent. */
  readonly notice?: string;
}

/** Settings of one quirk are written into the id: `http.slow=2000`, `search.count-cap=200`. */
export type QuirkId = string;

/** One invented person as one server knows them: every resource, references included. */
export type ServerRecord = readonly FhirResource[];

/** What the generator makes: for each server id, all its resources and its users. */
export interface SandboxData {
  readonly [server: string]: {
    readonly resources: ServerRecord;
    readonly users: readonly SandboxUser[];
  };
}

/** One planted disagreement. `sources` are server ids; several rows of one row are listed once each. */
export interface Answer {
  readonly person: string;
  readonly class: string;
  /** Field name of the comparison format; absent for whole rows and for alerts. */
  readonly field?: string;
  /** Id of the expected alert, where the disagreement is a list-level one. */
  readonly alert?: string;
  readonly verdict: 'differs' | 'missing' | 'undecided' | 'agrees';
  readonly severity: 'critical' | 'major' | 'minor' | 'none';
  /** Every resource that must stand in (or behind) the row or alert: server id and `Type/id`. */
  readonly where: readonly { readonly source: string; readonly reference: string }[];
  /** One sentence for a person. */
  readonly says: string;
}
