import { agrees, type Chart, differs, only } from '../../build/chart.ts';
import { answers, labs } from '../../catalog/tests.ts';
import { methods } from '../../catalog/words.ts';
import { lab } from '../../write/observation.ts';
import { martasHabits, martasMeasurements } from './measurements.ts';

const drawn = '2025-11-03T08:15';

export function martasResults(chart: Chart): void {
  values(chart);
  particulars(chart);
  labControls(chart);
  martasMeasurements(chart);
  martasHabits(chart);
}

function values(chart: Chart): void {
  const creatinine = chart.state(
    lab,
    { test: labs.creatinine, at: drawn, value: 1.1 },
    {
      but: { regional: { value: 97.2, flag: 'N' } },
      expect: [differs('value', 'critical', 'Creatinine: µmol/L sent under the name mg/dL.')],
    },
  );
  chart.alert(
    'lab-unit-conflict',
    'critical',
    'labs',
    'Creatinine is 88 times another.',
    only(creatinine, 'university', 'regional'),
  );
  const bilirubin = chart.state(
    lab,
    { test: labs.bilirubin, at: drawn, value: 0.8 },
    {
      but: { longterm: { value: { amount: 0.8, unit: '%' } } },
      expect: [differs('value', 'critical', 'Bilirubin: mg/dL against percent.')],
    },
  );
  chart.alert(
    'lab-unit-conflict',
    'critical',
    'labs',
    'Bilirubin in units of another kind.',
    only(bilirubin, 'university', 'longterm'),
  );
  chart.state(
    lab,
    { test: labs.potassium, at: drawn, value: 4.1 },
    {
      but: { regional: { value: 5.9 } },
      expect: [
        differs('value', 'critical', 'Potassium: normal at three, high at one.'),
        differs('interpretation', 'major', 'Potassium: flagged high at one.'),
      ],
    },
  );
  chart.state(
    lab,
    { test: labs.sodium, at: drawn, value: 138 },
    {
      but: { longterm: { value: 143 } },
      expect: [differs('value', 'major', 'Sodium: two values, both within the range.')],
    },
  );
  const hemoglobin = chart.state(
    lab,
    { test: labs.hemoglobin, at: drawn, value: 13.1, accession: 'TC-25-1103-0042' },
    {
      but: { university: { status: 'corrected', value: 12.4 } },
      expect: [
        differs('status', 'critical', 'Hemoglobin: corrected at Northgate, final elsewhere.'),
        differs('value', 'major', 'Hemoglobin: 12.4 g/dL once corrected, 13.1 g/dL before.'),
      ],
    },
  );
  chart.alert(
    'result-corrected',
    'critical',
    'labs',
    'The laboratory corrected the hemoglobin; three still show the first value.',
    only(hemoglobin, 'university'),
  );
}

function particulars(chart: Chart): void {
  chart.state(
    lab,
    { test: labs.platelets, at: drawn, value: 250 },
    {
      but: { longterm: { value: { amount: 250 }, flag: 'N' } },
      expect: [differs('value', 'major', 'Platelets: no unit at Willow Bend.')],
    },
  );
  chart.state(
    lab,
    { test: labs.troponin, at: drawn, value: 6 },
    {
      but: { regional: { value: { amount: 6, unit: 'ng/L', comparator: '<' }, flag: 'N' } },
      expect: [differs('value', 'major', 'Troponin: 6 against less than 6.')],
    },
  );
  chart.state(
    lab,
    { test: labs.ldl, at: drawn, value: 118 },
    {
      but: { regional: { flag: 'N' } },
      expect: [differs('interpretation', 'major', 'LDL: flagged high here, normal there.')],
    },
  );
  chart.state(
    lab,
    { test: labs.tsh, at: drawn, value: 2.1, method: methods.thirdGeneration },
    {
      but: { longterm: { method: methods.secondGeneration } },
      expect: [{ verdict: 'differs', severity: 'minor', says: 'Thyrotropin: two methods.' }],
    },
  );
  chart.state(
    lab,
    { test: labs.hdl, at: drawn, value: 62 },
    {
      but: { longterm: { range: [50, undefined] } },
      expect: [differs('referenceRange', 'minor', 'HDL: two reference ranges.')],
    },
  );
}

function labControls(chart: Chart): void {
  chart.state(
    lab,
    { test: labs.a1c, at: drawn, value: 7.2, accession: 'TC-25-1103-0041' },
    { expect: [agrees('Hemoglobin A1c: one accession, one instant in four zones and manners.')] },
  );
  chart.state(
    lab,
    { test: labs.glucose, at: drawn, value: 104 },
    {
      but: { regional: { test: labs.glucoseMolar, value: 5.8 } },
      expect: [agrees('Glucose: 104 mg/dL is 5.8 mmol/L.')],
    },
  );
  chart.state(
    lab,
    { test: labs.covid, at: drawn, value: answers.notDetected },
    { expect: [agrees('SARS-CoV-2: coded at three, the words NOT DETECTED at Lakeshore.')] },
  );
  chart.state(
    lab,
    { test: labs.alt, at: drawn, value: 31 },
    {
      but: { regional: { value: undefined, absent: 'masked' } },
      expect: [agrees('ALT: masked at Prairie Regional, which is no other value.')],
    },
  );
  chart.state(
    lab,
    { test: labs.inr, at: '2025-12-15T09:30', value: 2.4 },
    { expect: [agrees('INR: the same value in four manners.')] },
  );
}
