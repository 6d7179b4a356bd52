import { systems } from '#core/base/concept.ts';
import type {
  CarePlanFact,
  CareTeamFact,
  CoverageFact,
  DeviceFact,
  GoalFact,
  OtherFact,
} from '#core/facts/care.ts';
import type {
  DocumentFact,
  EncounterFact,
  FamilyHistoryFact,
  ProcedureFact,
  ReportFact,
} from '#core/facts/clinical.ts';
import { aConcept, base, words } from './base.ts';

/** A completed appendectomy on 2012-02-03. */
export function aProcedure(more: Partial<ProcedureFact> = {}): ProcedureFact {
  return {
    ...base('procedures', 'Procedure/1'),
    date: '2012-02-03',
    code: aConcept(systems.snomed, '80146002', 'Appendectomy'),
    absence: undefined,
    status: 'completed',
    performed: '2012-02-03',
    performedEnd: undefined,
    bodySites: [],
    outcome: undefined,
    performer: undefined,
    ...more,
  };
}

/** A finished office visit on 2025-05-01, 08:00 to 08:30. */
export function anEncounter(more: Partial<EncounterFact> = {}): EncounterFact {
  return {
    ...base('encounters', 'Encounter/1'),
    date: '2025-05-01T08:00:00Z',
    encounterClass: 'AMB',
    type: aConcept(systems.cpt, '99213', 'Office visit'),
    status: 'finished',
    start: '2025-05-01T08:00:00Z',
    end: '2025-05-01T08:30:00Z',
    location: undefined,
    reason: undefined,
    disposition: undefined,
    practitioner: undefined,
    organization: undefined,
    ...more,
  };
}

/** A final metabolic panel of 2025-05-01. */
export function aReport(more: Partial<ReportFact> = {}): ReportFact {
  return {
    ...base('reports', 'DiagnosticReport/1'),
    date: '2025-05-01',
    code: aConcept(systems.loinc, '51990-0', 'Basic metabolic panel'),
    categories: ['LAB'],
    status: 'final',
    conclusion: undefined,
    resultCount: 8,
    contentHash: undefined,
    ...more,
  };
}

/** A current progress note of 2025-05-01. */
export function aDocument(more: Partial<DocumentFact> = {}): DocumentFact {
  return {
    ...base('documents', 'DocumentReference/1'),
    date: '2025-05-01',
    code: aConcept(systems.loinc, '11506-3', 'Progress note'),
    title: 'Progress note',
    status: 'current',
    docStatus: 'final',
    contentType: 'text/plain',
    contentHash: 'abc',
    size: 120,
    ...more,
  };
}

/** The person's mother, who has breast cancer since 52. */
export function aFamilyHistory(more: Partial<FamilyHistoryFact> = {}): FamilyHistoryFact {
  return {
    ...base('familyHistory', 'FamilyMemberHistory/1'),
    relationship: aConcept('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'MTH', 'mother'),
    sex: 'female',
    name: undefined,
    born: undefined,
    deceased: undefined,
    status: 'completed',
    conditions: [
      { code: aConcept(systems.snomed, '254837009', 'Malignant tumor of breast'), onset: '52 a' },
    ],
    ...more,
  };
}

/** An active team of one: Dr. Grace Sample, primary care. */
export function aCareTeam(more: Partial<CareTeamFact> = {}): CareTeamFact {
  return {
    ...base('careTeam', 'CareTeam/1'),
    team: 'Primary care team',
    status: 'active',
    members: [{ name: 'Dr. Grace Sample', role: words('Primary care physician'), npi: undefined }],
    start: '2024-01-01',
    end: undefined,
    ...more,
  };
}

/** An active plan since 2024-01-01. */
export function aCarePlan(more: Partial<CarePlanFact> = {}): CarePlanFact {
  return {
    ...base('carePlans', 'CarePlan/1'),
    date: '2024-01-01',
    title: 'Diabetes self management',
    categories: [],
    status: 'active',
    intent: 'plan',
    start: '2024-01-01',
    end: undefined,
    activities: [],
    ...more,
  };
}

/** An active goal since 2024-01-01. */
export function aGoal(more: Partial<GoalFact> = {}): GoalFact {
  return {
    ...base('goals', 'Goal/1'),
    date: '2024-01-01',
    description: words('Hemoglobin A1c below 7 %'),
    lifecycleStatus: 'active',
    achievementStatus: undefined,
    start: '2024-01-01',
    due: undefined,
    targets: [],
    ...more,
  };
}

/** An active pacemaker. */
export function aDevice(more: Partial<DeviceFact> = {}): DeviceFact {
  return {
    ...base('devices', 'Device/1'),
    type: aConcept(systems.snomed, '14106009', 'Cardiac pacemaker'),
    status: 'active',
    udiDi: '09504000059118',
    serialNumber: 'S1',
    lotNumber: undefined,
    manufacturer: undefined,
    expires: undefined,
    bodySite: undefined,
    ...more,
  };
}

/** An active primary insurance of the person's own, since 2025-01-01. */
export function aCoverage(more: Partial<CoverageFact> = {}): CoverageFact {
  return {
    ...base('coverage', 'Coverage/1'),
    date: '2025-01-01',
    payor: 'Example Health Plan',
    plan: 'Gold',
    memberId: 'M1',
    type: undefined,
    status: 'active',
    relationship: 'self',
    order: 1,
    start: '2025-01-01',
    end: undefined,
    ...more,
  };
}

/** A resource of a type without a class of its own. */
export function anOther(more: Partial<OtherFact> = {}): OtherFact {
  return {
    ...base('other', 'ServiceRequest/1'),
    type: 'ServiceRequest',
    title: 'Chest X-ray',
    status: 'active',
    ...more,
  };
}
