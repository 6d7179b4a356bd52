import type { RuleDefinition } from '#core/quality/rule.ts';

export const familyHistoryRules: readonly RuleDefinition[] = [
  {
    id: 'CQ-FMH-001',
    title: 'Relationship present',
    dimension: 'completeness',
    kahn: 'completeness',
    resource: 'FamilyMemberHistory',
    class: 'familyHistory',
    fhirpath: 'relationship.coding.exists() or relationship.text.exists()',
    severity: 'major',
    message: 'Family history entry does not state the relationship.',
    source: 'US Core 8/9 profile must-support us-core-familymemberhistory',
  },
  {
    id: 'CQ-FMH-002',
    title: 'Condition present',
    dimension: 'completeness',
    kahn: 'completeness',
    resource: 'FamilyMemberHistory',
    class: 'familyHistory',
    fhirpath: 'condition.code.exists()',
    severity: 'minor',
    message: 'Family history entry lists no condition.',
    source: 'US Core 8/9 profile must-support',
  },
  {
    id: 'CQ-FMH-003',
    title: 'Family condition coded',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'FamilyMemberHistory',
    class: 'familyHistory',
    applies: 'condition.code.exists()',
    fhirpath:
      "condition.code.coding.where(system = 'http://snomed.info/sct' or system = 'http://hl7.org/fhir/sid/icd-10-cm').exists()",
    severity: 'minor',
    message: 'Family condition is not coded.',
    source: 'Concord proposal',
  },
];
