import { type Chart, differs, missing, only, type Stated } from '../../build/chart.ts';
import { substances } from '../../catalog/substances.ts';
import { reactions } from '../../catalog/words.ts';
import { allergy } from '../../write/allergy.ts';

/** The care home says "no known allergies"; the others name four, not the same four. */
export function martasAllergies(chart: Chart): { penicillin: Stated } {
  const noneKnown = chart.state(
    allergy,
    { to: substances.noKnown, recorded: '2025-02-10' },
    { on: ['longterm'], expect: 'no row' },
  );
  const penicillin = chart.state(
    allergy,
    {
      to: substances.penicillin,
      type: 'allergy',
      category: 'medication',
      criticality: 'high',
      reactions: [reactions.anaphylaxis],
      severity: 'severe',
      onset: '1988',
      recorded: '2012-05-03',
    },
    {
      on: ['university', 'ambulatory'],
      expect: [missing('major', 'The penicillin allergy is not recorded at two of four.')],
    },
  );
  const codeine = chart.state(
    allergy,
    {
      to: substances.codeine,
      type: 'intolerance',
      category: 'medication',
      criticality: 'low',
      reactions: [reactions.nausea],
      recorded: '2015-09-21',
    },
    {
      on: ['university', 'regional'],
      but: { regional: { status: 'inactive' } },
      expect: [differs('clinicalStatus', 'critical', 'Codeine: active here, inactive there.')],
    },
  );
  chart.alert(
    'allergy-status-conflict',
    'critical',
    'allergies',
    'Codeine intolerance is active at Northgate and inactive at Prairie Regional.',
    codeine,
  );
  const latex = chart.state(
    allergy,
    {
      to: substances.latex,
      type: 'allergy',
      category: 'environment',
      criticality: 'high',
      reactions: [reactions.hives],
      recorded: '2018-01-15',
    },
    {
      on: ['university', 'regional', 'ambulatory'],
      but: { regional: { criticality: 'low' } },
      expect: [differs('criticality', 'critical', 'Latex: high risk here, low risk there.')],
    },
  );
  const ibuprofen = chart.state(
    allergy,
    {
      to: substances.ibuprofen,
      type: 'allergy',
      category: 'medication',
      reactions: [reactions.rash],
      recorded: '2019-06-30',
    },
    {
      on: ['university', 'regional'],
      but: { regional: { type: 'intolerance' } },
      expect: [differs('type', 'major', 'Ibuprofen: allergy here, intolerance there.')],
    },
  );
  const named = { penicillin, codeine, latex, ibuprofen };
  for (const [name, stated] of Object.entries(named)) {
    chart.alert(
      'allergy-nka-contradiction',
      'critical',
      'allergies',
      `Willow Bend states no known allergies; others record ${name}.`,
      noneKnown,
      only(stated, 'university'),
    );
  }
  chart.state(
    allergy,
    { to: substances.peanut, verified: 'entered-in-error', recorded: '2020-03-03' },
    { on: ['regional'], expect: 'no row' },
  );
  return { penicillin };
}
