import type { RuleDefinition } from '#core/quality/rule.ts';

export const vitalsRules: readonly RuleDefinition[] = [
  {
    id: 'CQ-VIT-001',
    title: 'Heart rate unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '8867-4')).exists() and value.ofType(Quantity).exists()",
    fhirpath: "value.ofType(Quantity).where(code = '/min').exists()",
    severity: 'major',
    message: 'Heart rate is not expressed in an allowed UCUM unit (/min).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-002',
    title: 'Heart rate within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '8867-4')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = '/min' and (value < 10 or value > 350)).empty()",
    severity: 'major',
    message: 'Heart rate lies outside physiologic hard limits (10-350 /min); check value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-VIT-003',
    title: 'Respiratory rate unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '9279-1')).exists() and value.ofType(Quantity).exists()",
    fhirpath: "value.ofType(Quantity).where(code = '/min').exists()",
    severity: 'major',
    message: 'Respiratory rate is not expressed in an allowed UCUM unit (/min).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-004',
    title: 'Respiratory rate within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '9279-1')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = '/min' and (value < 2 or value > 120)).empty()",
    severity: 'major',
    message:
      'Respiratory rate lies outside physiologic hard limits (2-120 /min); check value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-VIT-005',
    title: 'Body temperature unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '8310-5')).exists() and value.ofType(Quantity).exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'Cel' or code = '[degF]').exists()",
    severity: 'major',
    message: 'Body temperature is not expressed in an allowed UCUM unit (Cel, [degF]).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-006',
    title: 'Body temperature within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '8310-5')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'Cel' and (value < 24 or value > 46)).empty() and value.ofType(Quantity).where(code = '[degF]' and (value < 75 or value > 115)).empty()",
    severity: 'major',
    message:
      'Body temperature lies outside physiologic hard limits (24-46 Cel; 75-115 [degF]); check value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-VIT-007',
    title: 'Oxygen saturation unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '2708-6' or code = '59408-5')).exists() and value.ofType(Quantity).exists()",
    fhirpath: "value.ofType(Quantity).where(code = '%').exists()",
    severity: 'major',
    message: 'Oxygen saturation is not expressed in an allowed UCUM unit (%).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-008',
    title: 'Oxygen saturation within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '2708-6' or code = '59408-5')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = '%' and (value < 30 or value > 100)).empty()",
    severity: 'major',
    message:
      'Oxygen saturation lies outside physiologic hard limits (30-100 %); check value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-VIT-009',
    title: 'Body height unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '8302-2')).exists() and value.ofType(Quantity).exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'cm' or code = '[in_i]').exists()",
    severity: 'major',
    message: 'Body height is not expressed in an allowed UCUM unit (cm, [in_i]).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-010',
    title: 'Body height within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '8302-2')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'cm' and (value < 20 or value > 260)).empty() and value.ofType(Quantity).where(code = '[in_i]' and (value < 8 or value > 102)).empty()",
    severity: 'major',
    message:
      'Body height lies outside physiologic hard limits (20-260 cm; 8-102 [in_i]); check value and unit.',
    source: 'growthcleanr adult BIV 50-244 cm, widened for infants',
  },
  {
    id: 'CQ-VIT-011',
    title: 'Body weight unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '29463-7')).exists() and value.ofType(Quantity).exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'kg' or code = 'g' or code = '[lb_av]').exists()",
    severity: 'major',
    message: 'Body weight is not expressed in an allowed UCUM unit (kg, g, [lb_av]).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-012',
    title: 'Body weight within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '29463-7')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'kg' and (value < 0.2 or value > 600)).empty() and value.ofType(Quantity).where(code = 'g' and (value < 200 or value > 600000)).empty() and value.ofType(Quantity).where(code = '[lb_av]' and (value < 0.4 or value > 1320)).empty()",
    severity: 'major',
    message:
      'Body weight lies outside physiologic hard limits (0.2-600 kg; 200-600000 g; 0.4-1320 [lb_av]); check value and unit.',
    source: 'growthcleanr BIV 0.2-600 kg',
  },
  {
    id: 'CQ-VIT-013',
    title: 'Body mass index unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '39156-5')).exists() and value.ofType(Quantity).exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'kg/m2').exists()",
    severity: 'major',
    message: 'Body mass index is not expressed in an allowed UCUM unit (kg/m2).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-014',
    title: 'Body mass index within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '39156-5')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'kg/m2' and (value < 7 or value > 120)).empty()",
    severity: 'major',
    message:
      'Body mass index lies outside physiologic hard limits (7-120 kg/m2); check value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-VIT-015',
    title: 'Head circumference unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '9843-4' or code = '8287-5')).exists() and value.ofType(Quantity).exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'cm' or code = '[in_i]').exists()",
    severity: 'major',
    message: 'Head circumference is not expressed in an allowed UCUM unit (cm, [in_i]).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-016',
    title: 'Head circumference within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '9843-4' or code = '8287-5')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'cm' and (value < 15 or value > 75)).empty() and value.ofType(Quantity).where(code = '[in_i]' and (value < 6 or value > 30)).empty()",
    severity: 'major',
    message:
      'Head circumference lies outside physiologic hard limits (15-75 cm; 6-30 [in_i]); check value and unit.',
    source: 'growthcleanr HC 18-65 cm, widened',
  },
  {
    id: 'CQ-VIT-017',
    title: 'Inhaled oxygen concentration unit is allowed',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '3150-0')).exists() and value.ofType(Quantity).exists()",
    fhirpath: "value.ofType(Quantity).where(code = '%').exists()",
    severity: 'major',
    message: 'Inhaled oxygen concentration is not expressed in an allowed UCUM unit (%).',
    source: 'US Core 8/9 profile must-support fixed/required unit',
  },
  {
    id: 'CQ-VIT-018',
    title: 'Inhaled oxygen concentration within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and (code = '3150-0')).exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = '%' and (value < 20 or value > 100)).empty()",
    severity: 'major',
    message:
      'Inhaled oxygen concentration lies outside physiologic hard limits (20-100 %); check value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-VIT-019',
    title: 'Blood pressure has both components',
    dimension: 'completeness',
    kahn: 'completeness',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '85354-9').exists() and dataAbsentReason.empty()",
    fhirpath:
      "component.where(code.coding.where(code = '8480-6').exists()).where(value.exists() or dataAbsentReason.exists()).exists() and component.where(code.coding.where(code = '8462-4').exists()).where(value.exists() or dataAbsentReason.exists()).exists()",
    severity: 'major',
    message: 'Blood pressure panel lacks systolic or diastolic.',
    source: 'US Core 8/9 profile must-support us-core-blood-pressure',
  },
  {
    id: 'CQ-VIT-020',
    title: 'Blood pressure unit is mm[Hg]',
    dimension: 'conformance',
    kahn: 'conformance.value',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '85354-9').exists() and component.value.exists()",
    fhirpath:
      "component.where(code.coding.where(code = '8480-6' or code = '8462-4').exists()).value.ofType(Quantity).where((code = 'mm[Hg]').not()).empty()",
    severity: 'major',
    message: 'Blood pressure is not in mm[Hg].',
    source: 'US Core 8/9 profile must-support fixed unit',
  },
  {
    id: 'CQ-VIT-021',
    title: 'Systolic pressure within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "component.where(code.coding.where(code = '8480-6').exists()).value.ofType(Quantity).value.exists()",
    fhirpath:
      "component.where(code.coding.where(code = '8480-6').exists()).value.ofType(Quantity).where(value < 30 or value > 300).empty()",
    severity: 'major',
    message: 'Systolic pressure lies outside 30-300 mm[Hg].',
    source: 'Concord proposal: physiologic hard limit (DQD v1.4 used 10-250, later withdrawn)',
  },
  {
    id: 'CQ-VIT-022',
    title: 'Diastolic pressure within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "component.where(code.coding.where(code = '8462-4').exists()).value.ofType(Quantity).value.exists()",
    fhirpath:
      "component.where(code.coding.where(code = '8462-4').exists()).value.ofType(Quantity).where(value < 10 or value > 200).empty()",
    severity: 'major',
    message: 'Diastolic pressure lies outside 10-200 mm[Hg].',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-VIT-023',
    title: 'Systolic exceeds diastolic',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'vitals',
    applies:
      "component.where(code.coding.where(code = '8480-6').exists()).value.ofType(Quantity).count() = 1 and component.where(code.coding.where(code = '8462-4').exists()).value.ofType(Quantity).count() = 1",
    fhirpath:
      "component.where(code.coding.where(code = '8480-6').exists()).value.ofType(Quantity).value > component.where(code.coding.where(code = '8462-4').exists()).value.ofType(Quantity).value",
    severity: 'major',
    message: 'Diastolic pressure is not below systolic; values may be swapped.',
    source: 'Concord proposal (VDW vitals QA finding)',
  },
];
