import { snomed, term } from '../build/term.ts';

/** How a drug is given, and how a person writes it. */
export const routes = {
  oral: { term: term('Oral route', snomed('26643006')), verb: 'Take', words: 'by mouth' },
  intravenous: {
    term: term('Intravenous route', snomed('47625008')),
    verb: 'Give',
    words: 'intravenously',
  },
  intramuscular: {
    term: term('Intramuscular route', snomed('78421000')),
    verb: 'Inject',
    words: 'into a muscle',
  },
  subcutaneous: {
    term: term('Subcutaneous route', snomed('34206005')),
    verb: 'Inject',
    words: 'subcutaneously',
  },
  sublingual: {
    term: term('Sublingual route', snomed('37839007')),
    verb: 'Place',
    words: 'under the tongue',
  },
  inhaled: {
    term: term('Inhalation route', snomed('447694001')),
    verb: 'Inhale',
    words: 'by inhalation',
  },
  topical: { term: term('Topical route', snomed('6064005')), verb: 'Apply', words: 'topically' },
} as const;

export const sites = {
  leftKnee: term('Left knee', snomed('82169009', 'Left knee region structure')),
  rightKnee: term('Right knee', snomed('6757004', 'Right knee region structure')),
  leftHip: term('Left hip', snomed('287679003', 'Left hip region structure')),
  rightHip: term('Right hip', snomed('287579007', 'Right hip region structure')),
  leftEar: term('Left ear', snomed('89644007', 'Left ear structure')),
  rightEar: term('Right ear', snomed('25577004', 'Right ear structure')),
  leftBreast: term('Left breast', snomed('80248007', 'Left breast structure')),
  rightBreast: term('Right breast', snomed('73056007', 'Right breast structure')),
  leftArm: term('Left upper arm', snomed('368208006', 'Left upper arm structure')),
  rightArm: term('Right upper arm', snomed('368209003', 'Right upper arm structure')),
  leftThigh: term('Left thigh', snomed('61396006', 'Left thigh structure')),
} as const;

export const reactions = {
  anaphylaxis: term('Anaphylaxis', snomed('39579001')),
  hives: term('Hives', snomed('247472004')),
  rash: term('Rash', snomed('271807003')),
  nausea: term('Nausea', snomed('422587007')),
  itching: term('Itching', snomed('418290006')),
  swelling: term('Swelling of lips', snomed('699376006')),
  cough: term('Cough', snomed('49727002')),
} as const;

export const grades = {
  mild: term('Mild', snomed('255604002')),
  moderate: term('Moderate', snomed('6736007')),
  severe: term('Severe', snomed('24484000')),
} as const;

export const methods = {
  secondGeneration: term('Second generation immunoassay'),
  thirdGeneration: term('Third generation immunoassay'),
  largeCuff: term('Large cuff'),
  standardCuff: term('Standard cuff'),
} as const;
