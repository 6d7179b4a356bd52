import { agrees, type Chart, differs } from '../../build/chart.ts';
import { test, uncoded } from '../../build/term.ts';
import { vitals } from '../../catalog/tests.ts';
import { lab, vital } from '../../write/observation.ts';

export function mateosMeasurements(chart: Chart): void {
  const at = '2025-08-20T10:00';
  chart.state(
    vital,
    { test: vitals.weight, at, value: 16.8 },
    {
      but: { ambulatory: { value: { amount: 37, unit: '[lb_av]' } } },
      expect: [agrees('Weight: 37 lb is 16.8 kg.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.height, at, value: 102 },
    {
      but: { ambulatory: { value: { amount: 40.2, unit: '[in_i]' } } },
      expect: [agrees('Height: 40.2 inches are 102 cm.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.height, at: '2025-12-02T15:00', value: 104 },
    {
      but: { ambulatory: { value: 40.9 } },
      expect: [differs('value', 'critical', 'Height: inches sent under the name cm.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.temperature, at: '2025-12-02T15:00', value: 38.4 },
    {
      but: { ambulatory: { value: 384 } },
      expect: [differs('value', 'critical', 'Temperature: the decimal point is lost.')],
    },
  );
  chart.state(
    vital,
    { test: vitals.oxygen, at: '2025-12-02T15:00', value: 98 },
    {
      but: { ambulatory: { value: 97 } },
      expect: [agrees('Oxygen saturation: one percent is within tolerance.')],
    },
  );
  chart.state(
    lab,
    {
      test: test(uncoded('Lead screening questionnaire positive')),
      at: '2025-08-20T10:15',
      value: false,
    },
    { expect: [agrees('Lead screening: false is a value, and it is the same.')] },
  );
}
