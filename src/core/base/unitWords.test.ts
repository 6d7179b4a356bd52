import { expect, it } from 'vitest';
import { amountWords } from './unitWords.ts';

it.each<[number, string | undefined, string]>([
  [20, '[IU]', '20 units'],
  [1, '[IU]', '1 unit'],
  [20, '{unit}', '20 units'],
  [4.2, '10*3/uL', '4.2 10^3/µL'],
  [120, 'mm[Hg]', '120 mmHg'],
  [181, '[lb_av]', '181 lb'],
  [37, 'Cel', '37 °C'],
  [98.6, '[degF]', '98.6 °F'],
  [2.1, 'm[IU]/L', '2.1 mIU/L'],
  [2.1, 'u[IU]/mL', '2.1 µIU/mL'],
  [88, 'umol/L', '88 µmol/L'],
  [50, 'ug', '50 mcg'],
  [5, 'ug/mL', '5 mcg/mL'],
  [2.4, '{INR}', '2.4 INR'],
  [1, '{capsule}', '1 capsule'],
  [0.5, '{tbl}', '0.5 tablet'],
  [2, '{patch}', '2 patches'],
  [72, '{beats}/min', '72 beats/min'],
  [90, 'mL/min/{1.73_m2}', '90 mL/min/1.73 m²'],
  [27, 'kg/m2', '27 kg/m²'],
  [30, 'mg/g{creat}', '30 mg/g creat'],
  [47, 'a', '47 years'],
  [5, '1', '5'],
  [7.4, '[pH]', '7.4'],
  [3, '/[HPF]', '3 /HPF'],
  [5, undefined, '5'],
  [82, 'mg/dl', '82 mg/dl'],
  [181.7, 'lbs', '181.7 lbs'],
  [12, 'units/hour', '12 units/hour'],
])('%d of %s reads as %s', (value, unit, words) => {
  expect(amountWords(value, unit)).toBe(words);
});
