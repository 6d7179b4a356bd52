import { toPatientId } from '#core/base/ids.ts';
import type { Cell, ComparedSource, Comparison, Row } from '#core/compare/comparison.ts';
import { aPatient, completeCoverage, NORTH, SOUTH } from '#core/testing/build.ts';
import type { Candidate, Connection, Server, Session, Status } from './queried.ts';

// Imported by tests only: what the hooks would hand to a view.

export function aServer(more: Partial<Server> = {}): Server {
  return {
    id: NORTH,
    name: 'North Hospital',
    about: 'Fairview',
    base: 'https://north.example/fhir',
    clientId: 'concord',
    scopes: [],
    segment: 'hospital',
    preset: 'epic',
    presetName: 'Epic',
    auth: 'smart',
    letter: 'N',
    color: 1,
    isDemo: false,
    ...more,
  };
}

export const north = aServer();
export const south = aServer({ id: SOUTH, name: 'South Clinic', letter: 'S', color: 2 });

export function aSession(more: Partial<Session> = {}): Session {
  return {
    user: 'Ada Example',
    fhirUser: undefined,
    patient: undefined,
    granted: ['openid', 'patient/AllergyIntolerance.rs'],
    notGranted: [],
    expiresAt: undefined,
    canRefresh: true,
    ...more,
  };
}

export function aConnection(status: Status, server: Server = north): Connection {
  return { server, status };
}

export function aCandidate(server: Server = north): Candidate {
  const patient = toPatientId('p1');
  if (patient === undefined) throw new Error('p1 is an id');
  return { connection: server.id, patient, demographics: aPatient() };
}

export function aCell(more: Partial<Cell> = {}): Cell {
  return {
    source: NORTH,
    state: 'recorded',
    references: ['MedicationRequest/1'],
    lastUpdated: '2025-03-01T10:00:00Z',
    date: '2025-02-11',
    summary: ['10 mg', 'once a day'],
    author: 'Dr. Example',
    isCurrent: true,
    ...more,
  };
}

export function aRow(more: Partial<Row> = {}): Row {
  return {
    id: 'medications:lisinopril',
    class: 'medications',
    title: 'lisinopril 10 mg oral tablet',
    verdict: 'agrees',
    severity: 'none',
    duplicateWithin: [],
    cells: [aCell(), aCell({ source: SOUTH, references: ['MedicationRequest/2'] })],
    fields: [],
    why: { tier: 'T3', key: 'ingredient:lisinopril', score: 90 },
    ...more,
  };
}

export function aComparedSource(more: Partial<ComparedSource> = {}): ComparedSource {
  return { id: NORTH, received: 1, used: 1, withheld: [], coverage: completeCoverage, ...more };
}

export function aComparison(more: Partial<Comparison> = {}): Comparison {
  return {
    sources: [aComparedSource(), aComparedSource({ id: SOUTH })],
    identity: { confirmed: true, pairs: [] },
    rows: [],
    alerts: [],
    suggestions: [],
    ...more,
  };
}
