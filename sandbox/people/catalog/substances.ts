import { rxnorm, snomed, term, uncoded, unii } from '../build/term.ts';

export const substances = {
  penicillin: term('Penicillin', rxnorm('70618'), snomed('764146007')),
  amoxicillin: term('Amoxicillin', rxnorm('723'), snomed('372687004')),
  codeine: term('Codeine', rxnorm('2670'), unii('Q830PW7520')),
  aspirin: term('Aspirin', rxnorm('1191'), unii('R16CO5Y76E')),
  ibuprofen: term('Ibuprofen', rxnorm('5640'), unii('WK2XYI10QM')),
  lisinopril: term('Lisinopril', rxnorm('29046'), unii('E7199S1YWR')),
  morphine: term('Morphine', rxnorm('7052'), unii('76I7G6D29C')),
  sulfamethoxazole: term('Sulfamethoxazole', rxnorm('10180'), unii('JE42381TNV')),
  latex: term('Latex', snomed('111088007', 'Latex (substance)')),
  peanut: term('Peanut', snomed('762952008', 'Peanut (substance)')),
  egg: term('Egg', snomed('102263004', 'Eggs (edible) (substance)')),
  grassPollen: term('Grass pollen', snomed('256277009', 'Grass pollen (substance)')),
  beeVenom: term('Bee venom', snomed('288328004', 'Bee venom (substance)')),
  bandage: uncoded('Green bandage glue'),
  noKnown: term('No known allergies', snomed('716186003', 'No known allergy (situation)')),
  noKnownDrug: term(
    'No known drug allergies',
    snomed('409137002', 'No known drug allergy (situation)'),
  ),
  notAsked: term('Not on File', snomed('1631000175102', 'Patient not asked')),
} as const;
