import type { RuleDefinition } from '#core/quality/rule.ts';

export const devicesRules: readonly RuleDefinition[] = [
  {
    id: 'CQ-DEV-001',
    title: 'Device identifier present',
    dimension: 'completeness',
    kahn: 'completeness',
    resource: 'Device',
    class: 'devices',
    fhirpath:
      'udiCarrier.deviceIdentifier.exists() or udiCarrier.carrierHRF.exists() or identifier.exists()',
    severity: 'minor',
    message: 'Device has no UDI or other identifier.',
    source: 'PIQI USCDI v3.1 rubric #63',
  },
  {
    id: 'CQ-DEV-002',
    title: 'Device type coded in SNOMED CT',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Device',
    class: 'devices',
    applies: 'type.exists()',
    fhirpath: "type.coding.where(system = 'http://snomed.info/sct').exists()",
    severity: 'minor',
    message: 'Device type is not coded in SNOMED CT.',
    source: 'PIQI USCDI v3.1 rubric #64',
  },
  {
    id: 'CQ-DEV-003',
    title: 'Device expiry after manufacture',
    dimension: 'plausibility',
    kahn: 'plausibility.temporal',
    resource: 'Device',
    class: 'devices',
    applies: 'manufactureDate.exists() and expirationDate.exists()',
    fhirpath: 'manufactureDate <= expirationDate',
    severity: 'minor',
    message: 'Device expired before it was made.',
    source: 'Concord proposal',
  },
];
