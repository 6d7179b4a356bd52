import { hl7, loinc, snomed, type Test, term, test } from '../build/term.ts';

/** `measured('Glucose …', '2345-7', 'mg/dL', 70, 99)`: name, LOINC code, unit, reference range. */
function measured(text: string, code: string, unit?: string, low?: number, high?: number): Test {
  return test(term(text, loinc(code)), unit, low, high);
}

export const labs = {
  glucose: measured('Glucose [Mass/volume] in Serum or Plasma', '2345-7', 'mg/dL', 70, 99),
  glucoseMolar: measured(
    'Glucose [Moles/volume] in Serum or Plasma',
    '14749-6',
    'mmol/L',
    3.9,
    5.5,
  ),
  a1c: measured('Hemoglobin A1c/Hemoglobin.total in Blood', '4548-4', '%', 4, 5.6),
  creatinine: measured('Creatinine [Mass/volume] in Serum or Plasma', '2160-0', 'mg/dL', 0.6, 1.1),
  potassium: measured('Potassium [Moles/volume] in Serum or Plasma', '2823-3', 'mmol/L', 3.5, 5.1),
  sodium: measured('Sodium [Moles/volume] in Serum or Plasma', '2951-2', 'mmol/L', 136, 145),
  cholesterol: measured(
    'Cholesterol [Mass/volume] in Serum or Plasma',
    '2093-3',
    'mg/dL',
    undefined,
    200,
  ),
  ldl: measured(
    'Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation',
    '13457-7',
    'mg/dL',
    undefined,
    100,
  ),
  hdl: measured('Cholesterol in HDL [Mass/volume] in Serum or Plasma', '2085-9', 'mg/dL', 40),
  triglyceride: measured(
    'Triglyceride [Mass/volume] in Serum or Plasma',
    '2571-8',
    'mg/dL',
    undefined,
    150,
  ),
  inr: measured('INR in Platelet poor plasma by Coagulation assay', '6301-6', '{INR}', 0.8, 1.2),
  egfr: measured(
    'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)',
    '98979-8',
    'mL/min/{1.73_m2}',
    60,
  ),
  hemoglobin: measured('Hemoglobin [Mass/volume] in Blood', '718-7', 'g/dL', 12, 16),
  platelets: measured(
    'Platelets [#/volume] in Blood by Automated count',
    '777-3',
    '10*3/uL',
    150,
    400,
  ),
  leukocytes: measured(
    'Leukocytes [#/volume] in Blood by Automated count',
    '6690-2',
    '10*3/uL',
    4,
    11,
  ),
  bilirubin: measured(
    'Bilirubin.total [Mass/volume] in Serum or Plasma',
    '1975-2',
    'mg/dL',
    0.2,
    1.2,
  ),
  tsh: measured('Thyrotropin [Units/volume] in Serum or Plasma', '3016-3', 'm[IU]/L', 0.4, 4),
  troponin: measured(
    'Troponin I.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method',
    '89579-7',
    'ng/L',
    undefined,
    14,
  ),
  alt: measured(
    'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma',
    '1742-6',
    'U/L',
    7,
    40,
  ),
  covid: measured(
    'SARS-CoV-2 (COVID-19) RNA [Presence] in Respiratory specimen by NAA with probe detection',
    '94500-6',
  ),
  bloodGroup: measured('ABO and Rh group [Type] in Blood', '882-1'),
  digoxin: measured('Digoxin [Mass/volume] in Serum or Plasma', '10535-3', 'ng/mL', 0.5, 0.9),
} as const;

export const vitals = {
  pressure: measured('Blood pressure panel with all children optional', '85354-9'),
  systolic: measured('Systolic blood pressure', '8480-6', 'mm[Hg]'),
  diastolic: measured('Diastolic blood pressure', '8462-4', 'mm[Hg]'),
  heartRate: measured('Heart rate', '8867-4', '/min'),
  temperature: measured('Body temperature', '8310-5', 'Cel'),
  breathing: measured('Respiratory rate', '9279-1', '/min'),
  weight: measured('Body weight', '29463-7', 'kg'),
  height: measured('Body height', '8302-2', 'cm'),
  bmi: measured('Body mass index (BMI) [Ratio]', '39156-5', 'kg/m2'),
  oxygen: measured('Oxygen saturation in Arterial blood by Pulse oximetry', '59408-5', '%'),
} as const;

export const socials = {
  smoking: measured('Tobacco smoking status', '72166-2'),
  pregnancy: measured('Pregnancy status', '82810-3'),
  drinks: measured('Alcoholic drinks per day', '74013-4', '/d'),
  housing: measured('Housing status', '71802-3'),
} as const;

export const answers = {
  detected: term('Detected', snomed('260373001')),
  notDetected: term('Not detected', snomed('260415000')),
  neverSmoker: term('Never smoked tobacco', snomed('266919005')),
  formerSmoker: term('Ex-smoker', snomed('8517006')),
  currentSmoker: term('Smokes tobacco daily', snomed('449868002')),
  pregnant: term('Pregnant', snomed('77386006')),
  notPregnant: term('Not pregnant', snomed('60001007')),
  bloodA: term('A Rh positive', snomed('278149003', 'Blood group A Rh(D) positive')),
  bloodO: term('O Rh positive', snomed('278147001', 'Blood group O Rh(D) positive')),
  absent: term('Absent', hl7('v2-0136')('N', 'No')),
} as const;
