import { agrees, type Chart, differs, missing } from '../../build/chart.ts';
import { deeds } from '../../catalog/care.ts';
import { drugs } from '../../catalog/drugs.ts';
import { problems } from '../../catalog/problems.ts';
import { substances } from '../../catalog/substances.ts';
import { labs } from '../../catalog/tests.ts';
import { reactions, sites } from '../../catalog/words.ts';
import { allergy } from '../../write/allergy.ts';
import { condition } from '../../write/condition.ts';
import { medication } from '../../write/medication.ts';
import { lab } from '../../write/observation.ts';
import { procedure } from '../../write/procedure.ts';

export function mateosIllnesses(chart: Chart): void {
  chart.state(
    allergy,
    {
      to: substances.peanut,
      type: 'allergy',
      category: 'food',
      criticality: 'high',
      reactions: [reactions.anaphylaxis],
      recorded: '2023-02-14',
    },
    { expect: [agrees('Peanut: coded at Northgate, typed in capitals at Lakeshore.')] },
  );
  chart.state(
    allergy,
    { to: substances.noKnownDrug, recorded: '2025-08-20' },
    { expect: [agrees('No known drug allergy at both; it does not contradict the peanut.')] },
  );
  const ear = chart.state(
    condition,
    {
      what: problems.earInfection,
      site: sites.leftEar,
      onset: '2025-12-02',
      recorded: '2025-12-02',
      by: 'ruiz',
    },
    {
      but: { ambulatory: { site: sites.rightEar } },
      expect: [
        differs('bodySite', 'critical', 'Otitis media: left at Northgate, right at Lakeshore.'),
      ],
    },
  );
  chart.alert('laterality-conflict', 'critical', 'conditions', 'Otitis media: left or right.', ear);
  chart.state(
    condition,
    { what: problems.eczema, onset: '2022-04-01', recorded: '2022-04-01', by: 'ruiz' },
    {
      twiceOn: ['ambulatory'],
      expect: [agrees('Atopic dermatitis: twice on one day at Lakeshore is one problem.')],
    },
  );
  chart.state(
    medication,
    {
      drug: drugs.amoxicillinSuspension,
      dose: [400, 'mg'],
      perDay: 2,
      route: 'oral',
      start: '2025-12-02',
      end: '2025-12-12',
      status: 'completed',
      by: 'ruiz',
    },
    {
      on: ['university'],
      expect: [missing('minor', 'The amoxicillin course of December is at Northgate alone.')],
    },
  );
  chart.state(
    procedure,
    { what: deeds.earTubes, on: '2024-03-05', by: 'ruiz' },
    { expect: [agrees('Ear tubes: display only at Lakeshore, midnight UTC, one procedure.')] },
  );
  const hemoglobin = chart.state(
    lab,
    { test: labs.hemoglobin, at: '2025-08-20T10:10', value: 12.2 },
    {
      but: { ambulatory: { value: 122, flag: 'N' } },
      expect: [differs('value', 'critical', 'Hemoglobin: g/L sent under the name g/dL.')],
    },
  );
  chart.alert(
    'lab-unit-conflict',
    'critical',
    'labs',
    'Hemoglobin is ten times another.',
    hemoglobin,
  );
  const platelets = chart.state(
    lab,
    { test: labs.platelets, at: '2025-08-20T10:10', value: 310, accession: 'TC-25-0820-0099' },
    { but: { ambulatory: { status: 'entered-in-error' } }, expect: 'no row' },
  );
  chart.alert(
    'result-corrected',
    'critical',
    'labs',
    'The platelets are final at Northgate and entered in error at Lakeshore.',
    platelets,
  );
}
