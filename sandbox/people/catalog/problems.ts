import { icd10, snomed, term } from '../build/term.ts';

export const problems = {
  diabetes: term(
    'Type 2 diabetes mellitus',
    snomed('44054006', 'Diabetes mellitus type 2 (disorder)'),
    icd10('E11.9', 'Type 2 diabetes mellitus without complications'),
  ),
  diabetesWithKidney: term(
    'Type 2 diabetes mellitus',
    snomed('44054006', 'Diabetes mellitus type 2 (disorder)'),
    icd10('E11.22', 'Type 2 diabetes mellitus with diabetic chronic kidney disease'),
  ),
  hypertension: term(
    'Essential hypertension',
    snomed('59621000', 'Essential hypertension (disorder)'),
    icd10('I10', 'Essential (primary) hypertension'),
  ),
  fibrillation: term(
    'Atrial fibrillation',
    snomed('49436004', 'Atrial fibrillation (disorder)'),
    icd10('I48.91', 'Unspecified atrial fibrillation'),
  ),
  hyperlipidemia: term(
    'Hyperlipidemia',
    snomed('55822004', 'Hyperlipidemia (disorder)'),
    icd10('E78.5', 'Hyperlipidemia, unspecified'),
  ),
  kidneyDisease: term(
    'Chronic kidney disease stage 3A',
    snomed('700378005', 'Chronic kidney disease stage 3A (disorder)'),
    icd10('N18.31', 'Chronic kidney disease, stage 3a'),
  ),
  kneeArthritis: term(
    'Osteoarthritis of knee',
    snomed('239873007', 'Osteoarthritis of knee (disorder)'),
    icd10('M17.9', 'Osteoarthritis of knee, unspecified'),
  ),
  breastCancer: term(
    'Malignant tumor of breast',
    snomed('254837009', 'Malignant neoplasm of breast (disorder)'),
    icd10('C50.919', 'Malignant neoplasm of unspecified site of unspecified female breast'),
  ),
  asthma: term(
    'Asthma',
    snomed('195967001'),
    icd10('J45.909', 'Unspecified asthma, uncomplicated'),
  ),
  earInfection: term(
    'Otitis media',
    snomed('65363002', 'Otitis media (disorder)'),
    icd10('H66.90', 'Otitis media, unspecified, unspecified ear'),
  ),
  eczema: term(
    'Atopic dermatitis',
    snomed('24079001'),
    icd10('L20.9', 'Atopic dermatitis, unspecified'),
  ),
  dementia: term(
    'Alzheimer disease',
    snomed('26929004', "Alzheimer's disease (disorder)"),
    icd10('G30.9', "Alzheimer's disease, unspecified"),
  ),
  heartFailure: term(
    'Heart failure',
    snomed('84114007', 'Heart failure (disorder)'),
    icd10('I50.9', 'Heart failure, unspecified'),
  ),
  osteoporosis: term(
    'Osteoporosis',
    snomed('64859006', 'Osteoporosis (disorder)'),
    icd10('M81.0', 'Age-related osteoporosis without current pathological fracture'),
  ),
  hypothyroidism: term(
    'Hypothyroidism',
    snomed('40930008', 'Hypothyroidism (disorder)'),
    icd10('E03.9', 'Hypothyroidism, unspecified'),
  ),
  reflux: term(
    'Gastroesophageal reflux disease',
    snomed('235595009', 'Gastroesophageal reflux disease (disorder)'),
    icd10('K21.9', 'Gastro-esophageal reflux disease without esophagitis'),
  ),
  depression: term(
    'Depressive disorder',
    snomed('35489007', 'Depressive disorder (disorder)'),
    icd10('F32.9', 'Major depressive disorder, single episode, unspecified'),
  ),
  ironDeficiency: term(
    'Iron deficiency anemia',
    snomed('87522002', 'Iron deficiency anemia (disorder)'),
    icd10('D50.9', 'Iron deficiency anemia, unspecified'),
  ),
  heartBlock: term(
    'Complete atrioventricular block',
    snomed('27885002', 'Complete atrioventricular block (disorder)'),
    icd10('I44.2', 'Atrioventricular block, complete'),
  ),
  urinaryInfection: term(
    'Urinary tract infection',
    snomed('68566005', 'Urinary tract infectious disease (disorder)'),
    icd10('N39.0', 'Urinary tract infection, site not specified'),
  ),
  pneumonia: term(
    'Pneumonia',
    snomed('233604007', 'Pneumonia (disorder)'),
    icd10('J18.9', 'Pneumonia, unspecified organism'),
  ),
  pregnancy: term(
    'Pregnancy',
    snomed('77386006', 'Pregnancy (finding)'),
    icd10('Z33.1', 'Pregnant state, incidental'),
  ),
  kidneyTransplant: term(
    'Kidney transplant status',
    snomed('737295003', 'Transplanted kidney present (finding)'),
    icd10('Z94.0', 'Kidney transplant status'),
  ),
  rhinitis: term(
    'Allergic rhinitis',
    snomed('61582004', 'Allergic rhinitis (disorder)'),
    icd10('J30.9', 'Allergic rhinitis, unspecified'),
  ),
  sleepApnea: term(
    'Obstructive sleep apnea',
    snomed('78275009', 'Obstructive sleep apnea syndrome (disorder)'),
    icd10('G47.33', 'Obstructive sleep apnea (adult) (pediatric)'),
  ),
  kneePain: term('Pain in right knee', snomed('316931000119104'), icd10('M25.561')),
} as const;
