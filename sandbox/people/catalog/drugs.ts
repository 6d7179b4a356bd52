import { rxnorm, term, uncoded } from '../build/term.ts';

/** `drug('lisinopril 10 mg oral tablet', '314076')`; the second name is RxNorm's where it differs. */
const drug = (text: string, rxcui: string, named?: string) => term(text, rxnorm(rxcui, named));

export const drugs = {
  metformin500: drug(
    'metformin 500 mg oral tablet',
    '861007',
    'metformin hydrochloride 500 MG Oral Tablet',
  ),
  metforminEr500: drug(
    'metformin 500 mg extended release oral tablet',
    '860975',
    '24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet',
  ),
  lisinopril10: drug('lisinopril 10 mg oral tablet', '314076'),
  lisinopril20: drug('lisinopril 20 mg oral tablet', '314077'),
  zestril10: drug('Zestril 10 mg oral tablet', '104377', 'lisinopril 10 MG Oral Tablet [Zestril]'),
  enalapril10: drug('enalapril 10 mg oral tablet', '858817', 'enalapril maleate 10 MG Oral Tablet'),
  losartan50: drug('losartan 50 mg oral tablet', '979492', 'losartan potassium 50 MG Oral Tablet'),
  warfarin5: drug('warfarin 5 mg oral tablet', '855332', 'warfarin sodium 5 MG Oral Tablet'),
  apixaban5: drug('apixaban 5 mg oral tablet', '1364445'),
  atorvastatin20: drug(
    'atorvastatin 20 mg oral tablet',
    '199917',
    'Atorvastatin calcium 20 MG Oral Tablet',
  ),
  lipitor20: drug(
    'Lipitor 20 mg oral tablet',
    '153163',
    'Atorvastatin calcium 20 MG Oral Tablet [Lipitor]',
  ),
  simvastatin20: drug('simvastatin 20 mg oral tablet', '312961'),
  simvastatin40: drug('simvastatin 40 mg oral tablet', '198211'),
  metoprololTartrate50: drug('metoprolol tartrate 50 mg oral tablet', '866514'),
  metoprololSuccinate50: drug(
    'metoprolol succinate 50 mg extended release oral tablet',
    '866436',
    '24 HR metoprolol succinate 50 MG Extended Release Oral Tablet',
  ),
  digoxin125: drug('digoxin 0.125 mg oral tablet', '197604'),
  digoxin250: drug('digoxin 0.25 mg oral tablet', '197606'),
  glargine: drug(
    'insulin glargine 100 unit/mL pen injector',
    '847230',
    '3 ML insulin glargine 100 UNT/ML Pen Injector',
  ),
  furosemide20: drug('furosemide 20 mg oral tablet', '310429'),
  furosemide40: drug('furosemide 40 mg oral tablet', '313988'),
  furosemideInjection: drug(
    'furosemide 10 mg/mL injection',
    '1719291',
    '4 ML furosemide 10 MG/ML Injection',
  ),
  spironolactone25: drug('spironolactone 25 mg oral tablet', '313096'),
  potassium10: drug(
    'potassium chloride 10 mEq extended release oral tablet',
    '628953',
    'potassium chloride 10 MEQ Extended Release Oral Tablet',
  ),
  levothyroxine50: drug(
    'levothyroxine 0.05 mg oral tablet',
    '966221',
    'levothyroxine sodium 0.05 MG Oral Tablet',
  ),
  amoxicillin500: drug('amoxicillin 500 mg oral capsule', '308191'),
  amoxicillinSuspension: uncoded('amoxicillin 400 mg/5 mL oral suspension'),
  ibuprofen400: drug('ibuprofen 400 mg oral tablet', '197805'),
  acetaminophen500: drug('acetaminophen 500 mg oral tablet', '198440'),
  omeprazole20: drug('omeprazole 20 mg delayed release oral capsule', '198051'),
  pantoprazole40: drug('pantoprazole 40 mg delayed release oral tablet', '314200'),
  sertraline50: drug('sertraline 50 mg oral tablet', '312941'),
  mirtazapine15: drug('mirtazapine 15 mg oral tablet', '311725'),
  donepezil10: drug(
    'donepezil 10 mg oral tablet',
    '997223',
    'donepezil hydrochloride 10 MG Oral Tablet',
  ),
  memantine10: drug(
    'memantine 10 mg oral tablet',
    '996561',
    'memantine hydrochloride 10 MG Oral Tablet',
  ),
  quetiapine25: drug('quetiapine 25 mg oral tablet', '312744'),
  tamsulosin: drug(
    'tamsulosin 0.4 mg oral capsule',
    '863669',
    'tamsulosin hydrochloride 0.4 MG Oral Capsule',
  ),
  gabapentin300: drug('gabapentin 300 mg oral capsule', '310431'),
  gabapentin100: drug('gabapentin 100 mg oral capsule', '310430'),
  oxycodone5: drug(
    'oxycodone 5 mg oral tablet',
    '1049621',
    'oxycodone hydrochloride 5 MG Oral Tablet',
  ),
  morphineSolution: drug(
    'morphine 2 mg/mL oral solution',
    '892589',
    'morphine sulfate 2 MG/ML Oral Solution',
  ),
  vitaminD: drug('cholecalciferol 0.025 mg oral tablet', '199362'),
  methotrexate: drug('methotrexate 2.5 mg oral tablet', '105585'),
  prednisone5: drug('prednisone 5 mg oral tablet', '312617'),
  labetalol100: drug(
    'labetalol 100 mg oral tablet',
    '896758',
    'labetalol hydrochloride 100 MG Oral Tablet',
  ),
  tacrolimus1: drug('tacrolimus 1 mg oral capsule', '198377'),
  albuterol: drug(
    'albuterol 0.09 mg/actuation metered dose inhaler',
    '1360201',
    'albuterol 0.09 MG/ACTUAT Metered Dose Inhaler',
  ),
  clopidogrel75: drug('clopidogrel 75 mg oral tablet', '309362'),
  hydrochlorothiazide25: drug('hydrochlorothiazide 25 mg oral tablet', '310798'),
  levetiracetam500: drug('levetiracetam 500 mg oral tablet', '311289'),
  tramadol50: drug(
    'tramadol 50 mg oral tablet',
    '835603',
    'tramadol hydrochloride 50 MG Oral Tablet',
  ),
  amlodipine5: drug('amlodipine 5 mg oral tablet', '197361'),
  /** Two things nobody has a code for: they must never be taken for one. */
  kneeCream: uncoded('Compounded knee cream No. 4'),
  nightDrops: uncoded('Homeopathic night drops'),
} as const;
