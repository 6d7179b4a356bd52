import { agrees, type Chart, differs, only, type Stated } from '../../build/chart.ts';
import { substances } from '../../catalog/substances.ts';
import { reactions } from '../../catalog/words.ts';
import { allergy } from '../../write/allergy.ts';

/** @returns the lisinopril allergy, which his orders go against. */
export function waltersAllergies(chart: Chart): Stated {
  conflicts(chart);
  const lisinopril = chart.state(
    allergy,
    {
      to: substances.lisinopril,
      type: 'intolerance',
      category: 'medication',
      reactions: [reactions.cough],
      recorded: '2011-04-05',
    },
    { expect: [agrees('The lisinopril intolerance stands at all three.')] },
  );
  chart.state(
    allergy,
    {
      to: substances.grassPollen,
      type: 'allergy',
      category: 'environment',
      reactions: [reactions.itching],
      recorded: '1999-06-01',
    },
    {
      but: { regional: { to: { ...substances.grassPollen, text: 'GRASS POLLEN' } } },
      expect: [agrees('Grass pollen: capitals and further codes are no difference.')],
    },
  );
  chart.state(
    allergy,
    { to: substances.bandage, category: 'environment', recorded: '2022-02-02' },
    { expect: [agrees('An allergy without a code joins by its words.')] },
  );
  return lisinopril;
}

function conflicts(chart: Chart): void {
  const sulfa = chart.state(
    allergy,
    { to: substances.sulfamethoxazole, category: 'medication', recorded: '2003-03-03' },
    {
      but: { regional: { verified: 'refuted', status: 'inactive' } },
      expect: [
        differs(
          'verificationStatus',
          'critical',
          'Sulfamethoxazole: confirmed at two, refuted at one.',
        ),
        differs('clinicalStatus', 'critical', 'Sulfamethoxazole: active at two, over at one.'),
      ],
    },
  );
  chart.alert(
    'allergy-status-conflict',
    'critical',
    'allergies',
    'The sulfamethoxazole allergy is refuted at Prairie Regional and active elsewhere.',
    only(sulfa, 'university', 'regional'),
  );
  const peanut = chart.state(
    allergy,
    { to: substances.peanut, category: 'food', recorded: '2018-08-08' },
    { but: { regional: { verified: 'entered-in-error' } }, expect: 'no row' },
  );
  chart.alert(
    'allergy-status-conflict',
    'critical',
    'allergies',
    'The peanut allergy was entered in error at Prairie Regional and is active elsewhere.',
    only(peanut, 'university', 'regional'),
  );
  chart.state(
    allergy,
    {
      to: substances.aspirin,
      category: 'medication',
      reactions: [reactions.rash],
      recorded: '2005-05-05',
    },
    {
      but: { university: { reactions: [reactions.anaphylaxis] } },
      expect: [
        differs('reaction', 'critical', 'Aspirin: anaphylaxis at Northgate, a rash elsewhere.'),
      ],
    },
  );
  chart.state(
    allergy,
    { to: substances.egg, category: 'food', reactions: [reactions.nausea], recorded: '2006-06-06' },
    {
      but: { longterm: { reactions: [reactions.itching] } },
      expect: [differs('reaction', 'major', 'Egg: nausea at two, itching at Willow Bend.')],
    },
  );
  chart.state(
    allergy,
    {
      to: substances.beeVenom,
      category: 'environment',
      reactions: [reactions.swelling],
      severity: 'mild',
      recorded: '2007-07-07',
    },
    {
      but: { longterm: { severity: 'severe' } },
      expect: [differs('reaction', 'major', 'Bee venom: mild at two, severe at Willow Bend.')],
    },
  );
  chart.state(
    allergy,
    { to: substances.latex, category: 'environment', onset: '1990-01-01', recorded: '2008-08-08' },
    {
      but: { regional: { onset: '2005-01-01' } },
      expect: [differs('onset', 'minor', 'Latex: since 1990 or since 2005.')],
    },
  );
}
