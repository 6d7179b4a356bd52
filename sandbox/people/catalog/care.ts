import { loinc, snomed, term } from '../build/term.ts';

export const visits = {
  office: term('Office visit', snomed('185349003', 'Encounter for check up (procedure)')),
  hospital: term('Hospital admission', snomed('32485007', 'Hospital admission (procedure)')),
  emergency: term(
    'Emergency room visit',
    snomed('50849002', 'Emergency room admission (procedure)'),
  ),
  wellChild: term('Well child visit', snomed('410620009', 'Well child visit (procedure)')),
  resident: term('Long term care stay', snomed('394656005', 'Inpatient care (regime/therapy)')),
  prenatal: term('Prenatal visit', snomed('424441002', 'Prenatal initial visit (regime/therapy)')),
} as const;

export const papers = {
  progress: term('Progress note', loinc('11506-3')),
  discharge: term('Discharge summary', loinc('18842-5')),
  consult: term('Consult note', loinc('11488-4')),
  directive: term('Advance directives', loinc('42348-3')),
  labReport: term('Laboratory report', loinc('11502-2')),
  basicPanel: term('Basic metabolic panel - Blood', loinc('51990-0')),
  lipidPanel: term('Lipid 1996 panel - Serum or Plasma', loinc('24331-1')),
  chestFilm: term('XR Chest 2 Views', loinc('36643-5')),
} as const;

export const roles = {
  primary: term(
    'Primary care physician',
    snomed('446050000', 'Primary care physician (occupation)'),
  ),
  cardiologist: term('Cardiologist', snomed('17561000', 'Cardiologist (occupation)')),
  pediatrician: term('Pediatrician', snomed('82296001', 'Pediatrician (occupation)')),
} as const;

export const relations = {
  mother: term('Mother', {
    system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
    code: 'MTH',
  }),
  father: term('Father', {
    system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
    code: 'FTH',
  }),
  sister: term('Sister', {
    system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
    code: 'SIS',
  }),
  brother: term('Brother', {
    system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
    code: 'BRO',
  }),
} as const;

export const deeds = {
  kneeReplacement: term(
    'Total replacement of knee joint',
    snomed('609588000', 'Total knee replacement (procedure)'),
  ),
  colonoscopy: term('Colonoscopy', snomed('73761001', 'Colonoscopy (procedure)')),
  cataract: term('Cataract surgery', snomed('110473004', 'Cataract surgery (procedure)')),
  echo: term('Echocardiography', snomed('40701008', 'Echocardiography (procedure)')),
  cardioversion: term('Cardioversion', snomed('250980009', 'Cardioversion (procedure)')),
  appendectomy: term('Appendectomy', snomed('80146002', 'Excision of appendix (procedure)')),
  pacemakerInsertion: term(
    'Pacemaker insertion',
    snomed('307280005', 'Implantation of cardiac pacemaker (procedure)'),
  ),
  hipRepair: term(
    'Repair of hip fracture',
    snomed('265132005', 'Primary open reduction of fracture of hip (procedure)'),
  ),
  earTubes: term(
    'Myringotomy with tubes',
    snomed('172676009', 'Myringotomy and insertion of tympanic ventilation tube (procedure)'),
  ),
  skinBiopsy: term('Biopsy of skin', snomed('240977001', 'Biopsy of skin (procedure)')),
  skinExcision: term(
    'Excision of lesion of skin',
    snomed('177291000', 'Excision of lesion of skin (procedure)'),
  ),
  mammography: term('Mammography', snomed('71651007', 'Mammography (procedure)')),
} as const;

export const things = {
  pacemaker: term(
    'Cardiac pacemaker',
    snomed('14106009', 'Cardiac pacemaker, device (physical object)'),
  ),
  glucoseMeter: term(
    'Blood glucose meter',
    snomed('337414009', 'Blood glucose meter (physical object)'),
  ),
  testStrips: term('Blood glucose test system'),
  hearingAid: term('Hearing aid', snomed('6012004', 'Hearing aid, device (physical object)')),
  kneeProsthesis: term(
    'Knee prosthesis',
    snomed('303533002', 'Knee joint prosthesis (physical object)'),
  ),
  copperIud: term(
    'Intrauterine device',
    snomed('268460000', 'Intrauterine contraceptive device (physical object)'),
  ),
} as const;

export const aims = {
  a1cBelow: term('Hemoglobin A1c below target'),
  weight: term('Reduce body weight'),
  walking: term('Walk 30 minutes five days a week'),
  pressure: term('Blood pressure within target range'),
  noFalls: term('No falls this quarter'),
} as const;
