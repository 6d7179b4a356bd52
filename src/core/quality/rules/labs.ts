import type { RuleDefinition } from '#core/quality/rule.ts';

export const labsRules: readonly RuleDefinition[] = [
  {
    id: 'CQ-LAB-001',
    title: 'Glucose unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2345-7').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mg/dL').exists()",
    severity: 'major',
    message:
      'Glucose (LOINC 2345-7) is reported in a unit that does not fit the code (expected mg/dL); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-002',
    title: 'Glucose within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2345-7').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'mg/dL').where(value < 5 or value > 2500).empty()",
    severity: 'minor',
    message: 'Glucose lies outside the hard limits 5-2500; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-003',
    title: 'Creatinine unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2160-0').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mg/dL').exists()",
    severity: 'major',
    message:
      'Creatinine (LOINC 2160-0) is reported in a unit that does not fit the code (expected mg/dL); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-004',
    title: 'Creatinine within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2160-0').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'mg/dL').where(value < 0.05 or value > 50).empty()",
    severity: 'minor',
    message: 'Creatinine lies outside the hard limits 0.05-50; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-005',
    title: 'Potassium unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2823-3').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mmol/L' or code = 'meq/L').exists()",
    severity: 'major',
    message:
      'Potassium (LOINC 2823-3) is reported in a unit that does not fit the code (expected mmol/L, meq/L); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-006',
    title: 'Potassium within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2823-3').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'mmol/L' or code = 'meq/L').where(value < 1 or value > 12).empty()",
    severity: 'minor',
    message: 'Potassium lies outside the hard limits 1-12; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-007',
    title: 'Sodium unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2951-2').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mmol/L' or code = 'meq/L').exists()",
    severity: 'major',
    message:
      'Sodium (LOINC 2951-2) is reported in a unit that does not fit the code (expected mmol/L, meq/L); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-008',
    title: 'Sodium within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2951-2').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'mmol/L' or code = 'meq/L').where(value < 80 or value > 210).empty()",
    severity: 'minor',
    message: 'Sodium lies outside the hard limits 80-210; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-009',
    title: 'Hemoglobin unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '718-7').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'g/dL' or code = 'g/L').exists()",
    severity: 'major',
    message:
      'Hemoglobin (LOINC 718-7) is reported in a unit that does not fit the code (expected g/dL, g/L); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-010',
    title: 'Hemoglobin within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '718-7').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'g/dL' or code = 'g/L').where(value < 1 or value > 260).empty()",
    severity: 'minor',
    message: 'Hemoglobin lies outside the hard limits 1-260; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-011',
    title: 'Hemoglobin A1c unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '4548-4').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = '%').exists()",
    severity: 'major',
    message:
      'Hemoglobin A1c (LOINC 4548-4) is reported in a unit that does not fit the code (expected %); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-012',
    title: 'Hemoglobin A1c within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '4548-4').exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = '%').where(value < 2 or value > 25).empty()",
    severity: 'minor',
    message: 'Hemoglobin A1c lies outside the hard limits 2-25; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-013',
    title: 'Hematocrit unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '4544-3').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = '%').exists()",
    severity: 'major',
    message:
      'Hematocrit (LOINC 4544-3) is reported in a unit that does not fit the code (expected %); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-014',
    title: 'Hematocrit within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '4544-3').exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = '%').where(value < 3 or value > 85).empty()",
    severity: 'minor',
    message: 'Hematocrit lies outside the hard limits 3-85; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-015',
    title: 'Platelets unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '777-3').exists() and value.ofType(Quantity).code.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = '10*3/uL' or code = '10*9/L' or code = '/uL').exists()",
    severity: 'major',
    message:
      'Platelets (LOINC 777-3) is reported in a unit that does not fit the code (expected 10*3/uL, 10*9/L, /uL); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-016',
    title: 'Platelets within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '777-3').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = '10*3/uL' or code = '10*9/L' or code = '/uL').where(value < 0 or value > 5000000).empty()",
    severity: 'minor',
    message: 'Platelets lies outside the hard limits 0-5000000; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-017',
    title: 'Leukocytes unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '6690-2').exists() and value.ofType(Quantity).code.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = '10*3/uL' or code = '10*9/L' or code = '/uL').exists()",
    severity: 'major',
    message:
      'Leukocytes (LOINC 6690-2) is reported in a unit that does not fit the code (expected 10*3/uL, 10*9/L, /uL); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-018',
    title: 'Leukocytes within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '6690-2').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = '10*3/uL' or code = '10*9/L' or code = '/uL').where(value < 0 or value > 1500000).empty()",
    severity: 'minor',
    message: 'Leukocytes lies outside the hard limits 0-1500000; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-019',
    title: 'INR unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '6301-6').exists() and value.ofType(Quantity).code.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = '{INR}' or code = '1' or code = '{ratio}').exists()",
    severity: 'major',
    message:
      'INR (LOINC 6301-6) is reported in a unit that does not fit the code (expected {INR}, 1, {ratio}); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-020',
    title: 'INR within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '6301-6').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = '{INR}' or code = '1' or code = '{ratio}').where(value < 0.4 or value > 30).empty()",
    severity: 'minor',
    message: 'INR lies outside the hard limits 0.4-30; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-021',
    title: 'Calcium unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '17861-6').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mg/dL').exists()",
    severity: 'major',
    message:
      'Calcium (LOINC 17861-6) is reported in a unit that does not fit the code (expected mg/dL); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-022',
    title: 'Calcium within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '17861-6').exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mg/dL').where(value < 2 or value > 25).empty()",
    severity: 'minor',
    message: 'Calcium lies outside the hard limits 2-25; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-023',
    title: 'Urea nitrogen unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '3094-0').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mg/dL').exists()",
    severity: 'major',
    message:
      'Urea nitrogen (LOINC 3094-0) is reported in a unit that does not fit the code (expected mg/dL); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-024',
    title: 'Urea nitrogen within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '3094-0').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'mg/dL').where(value < 0.5 or value > 400).empty()",
    severity: 'minor',
    message: 'Urea nitrogen lies outside the hard limits 0.5-400; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-025',
    title: 'Total bilirubin unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '1975-2').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mg/dL').exists()",
    severity: 'major',
    message:
      'Total bilirubin (LOINC 1975-2) is reported in a unit that does not fit the code (expected mg/dL); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-026',
    title: 'Total bilirubin within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '1975-2').exists() and value.ofType(Quantity).value.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mg/dL').where(value < 0 or value > 90).empty()",
    severity: 'minor',
    message: 'Total bilirubin lies outside the hard limits 0-90; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-027',
    title: 'Alanine aminotransferase unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '1742-6').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'U/L' or code = '[iU]/L').exists()",
    severity: 'major',
    message:
      'Alanine aminotransferase (LOINC 1742-6) is reported in a unit that does not fit the code (expected U/L, [iU]/L); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-028',
    title: 'Alanine aminotransferase within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '1742-6').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'U/L' or code = '[iU]/L').where(value < 0 or value > 50000).empty()",
    severity: 'minor',
    message:
      'Alanine aminotransferase lies outside the hard limits 0-50000; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-029',
    title: 'Total cholesterol unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2093-3').exists() and value.ofType(Quantity).code.exists()",
    fhirpath: "value.ofType(Quantity).where(code = 'mg/dL').exists()",
    severity: 'major',
    message:
      'Total cholesterol (LOINC 2093-3) is reported in a unit that does not fit the code (expected mg/dL); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-030',
    title: 'Total cholesterol within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '2093-3').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'mg/dL').where(value < 10 or value > 2000).empty()",
    severity: 'minor',
    message: 'Total cholesterol lies outside the hard limits 10-2000; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
  {
    id: 'CQ-LAB-031',
    title: 'Thyrotropin unit fits its LOINC property',
    dimension: 'conformance',
    kahn: 'conformance.relational',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '3016-3').exists() and value.ofType(Quantity).code.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'm[IU]/L' or code = 'u[IU]/mL' or code = 'm[iU]/L' or code = 'u[iU]/mL' or code = 'mU/L').exists()",
    severity: 'major',
    message:
      'Thyrotropin (LOINC 3016-3) is reported in a unit that does not fit the code (expected m[IU]/L, u[IU]/mL, m[iU]/L, u[iU]/mL, mU/L); values must not be compared until this is fixed.',
    source: 'LOINC property vs UCUM dimension (PIQI LabResult_UnitIsPlausible)',
  },
  {
    id: 'CQ-LAB-032',
    title: 'Thyrotropin within hard limits',
    dimension: 'plausibility',
    kahn: 'plausibility.atemporal',
    resource: 'Observation',
    class: 'labs',
    applies:
      "code.coding.where(system = 'http://loinc.org' and code = '3016-3').exists() and value.ofType(Quantity).value.exists()",
    fhirpath:
      "value.ofType(Quantity).where(code = 'm[IU]/L' or code = 'u[IU]/mL' or code = 'm[iU]/L' or code = 'u[iU]/mL' or code = 'mU/L').where(value < 0 or value > 2000).empty()",
    severity: 'minor',
    message: 'Thyrotropin lies outside the hard limits 0-2000; verify value and unit.',
    source: 'Concord proposal: physiologic hard limit',
  },
];
