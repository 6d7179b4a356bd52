import type { RuleDefinition } from '#core/quality/rule.ts';

export const socialHistoryRules: readonly RuleDefinition[] = [
  {
    id: 'CQ-SOC-001',
    title: 'Smoking status coded in SNOMED CT',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'socialHistory',
    applies: "code.coding.where(system = 'http://loinc.org' and code = '72166-2').exists()",
    fhirpath:
      "value.ofType(CodeableConcept).coding.where(system = 'http://snomed.info/sct').exists() or value.ofType(Quantity).exists()",
    severity: 'minor',
    message: 'Smoking status has no SNOMED CT value.',
    source:
      'US Core 8/9 profile must-support us-core-smokingstatus; FHIR/C-CDA scorecard rubric smoking_status',
  },
  {
    id: 'CQ-SOC-002',
    title: 'Smoking status reviewed within two years',
    dimension: 'timeliness',
    kahn: 'plausibility.temporal',
    resource: 'Observation',
    class: 'socialHistory',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '72166-2').exists() and effective.ofType(dateTime).exists()",
    fhirpath: 'effective.ofType(dateTime) > now() - 2 years',
    severity: 'info',
    message: 'Smoking status was last reviewed more than two years ago.',
    source: 'Concord proposal',
  },
  {
    id: 'CQ-SOC-003',
    title: 'Positive pregnancy status not on a male patient',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'socialHistory',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '82810-3').exists() and value.ofType(CodeableConcept).coding.where(code = '77386006').exists()",
    fhirpath: "(%patient.gender = 'male').not()",
    severity: 'major',
    message: 'Pregnant status recorded for a male patient.',
    source: 'OHDSI DQD plausibleGender',
  },
];
