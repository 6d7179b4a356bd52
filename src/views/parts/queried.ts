import type { useConnections, useDeployment } from '#queries/useConnections.ts';
import type { IdentityState, usePatientSearch } from '#queries/usePeople.ts';
import type { Reading } from '#queries/useReadings.ts';

// What the hooks hand to views, by the names the glossary gives it. Views stand on queries and on
// the core alone, so these types are read off the hooks instead of imported from lower folders.
export type Connection = ReturnType<typeof useConnections>[number];
export type Server = Connection['server'];
export type Status = Connection['status'];
export type Session = Extract<Status, { state: 'connected' }>['session'];
export type DeploymentState = ReturnType<typeof useDeployment>;
export type Candidate = IdentityState['candidates'][number];
export type PatientSearch = NonNullable<Parameters<typeof usePatientSearch>[0]>;
export type Progress = NonNullable<Extract<Reading, { state: 'reading' }>['progress']>;
