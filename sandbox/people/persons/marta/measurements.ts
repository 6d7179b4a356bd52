import { agrees, type Chart, differs } from '../../build/chart.ts';
import { answers, socials, vitals } from '../../catalog/tests.ts';
import { methods } from '../../catalog/words.ts';
import { social, vital } from '../../write/observation.ts';

const seen = '2025-11-03T08:05';

export function martasMeasurements(chart: Chart): void {
  const pressure = (systolic: number, diastolic: number) => [
    { test: vitals.systolic, value: systolic },
    { test: vitals.diastolic, value: diastolic },
  ];
  chart.state(
    vital,
    { test: vitals.pressure, at: seen, parts: pressure(138, 84) },
    {
      but: { longterm: { parts: pressure(139, 84) } },
      expect: [agrees('Blood pressure: 1 mmHg is no difference.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.pressure, at: '2025-12-15T09:20', parts: pressure(128, 76) },
    {
      but: { regional: { parts: pressure(148, 76) } },
      expect: [differs('value[8480-6]', 'major', 'Systolic pressure: 128 against 148.')],
    },
  );
  chart.state(
    vital,
    {
      test: vitals.pressure,
      at: '2025-09-18T14:30',
      parts: pressure(150, 96),
      method: methods.largeCuff,
    },
    {
      but: { longterm: { method: methods.standardCuff } },
      expect: [{ verdict: 'differs', severity: 'minor', says: 'Blood pressure: two cuffs.' }],
    },
  );
  chart.state(
    vital,
    { test: vitals.weight, at: seen, value: 82.4 },
    {
      but: { ambulatory: { value: { amount: 181.7, unit: '[lb_av]' } } },
      expect: [agrees('Weight: 181.7 lb is 82.4 kg.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.weight, at: '2025-12-15T09:20', value: 82.1 },
    {
      but: { longterm: { value: 181 } },
      expect: [differs('value', 'critical', 'Weight: pounds sent under the name kg.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.temperature, at: seen, value: 36.8 },
    {
      but: { regional: { value: { amount: 98.2, unit: '[degF]' } } },
      expect: [agrees('Temperature: 98.2 °F is 36.8 °C.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.height, at: seen, value: 165 },
    {
      but: { longterm: { value: { amount: 165 } } },
      expect: [differs('value', 'major', 'Height: no unit at Willow Bend.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.heartRate, at: seen, value: 76 },
    { expect: [agrees('Heart rate: the same at all four.')] },
  );
}

export function martasHabits(chart: Chart): void {
  chart.state(
    social,
    { test: socials.smoking, at: '2025-11-03', value: answers.neverSmoker },
    {
      but: { regional: { value: answers.currentSmoker } },
      expect: [differs('value', 'major', 'Smoking: never at three, daily at Prairie Regional.')],
    },
  );
  chart.state(
    social,
    { test: socials.drinks, at: '2025-11-03', value: 0 },
    { expect: [agrees('Alcohol: 0 drinks a day is a value.')] },
  );
}
