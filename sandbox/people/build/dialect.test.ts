import { expect, it } from 'vitest';
import { problems } from '../catalog/problems.ts';
import { substances } from '../catalog/substances.ts';
import { type ConditionSpec, condition } from '../write/condition.ts';
import { openChart } from './chart.ts';
import { dialects } from './dialect.ts';
import type { ServerId } from './servers.ts';
import { makeWorld } from './world.ts';

it.each<[ServerId, string, string, string]>([
  ['university', 'keeps a day a day', '2025-11-03', '2025-11-03'],
  ['university', 'writes winter time', '2025-11-03T08:15', '2025-11-03T08:15:00-06:00'],
  ['university', 'writes summer time', '2025-07-03T08:15', '2025-07-03T08:15:00-05:00'],
  ['regional', 'writes the same instant in Zulu', '2025-11-03T08:15', '2025-11-03T14:15:00Z'],
  ['ambulatory', 'makes a day midnight UTC', '2025-11-03', '2025-11-03T00:00:00+00:00'],
  ['ambulatory', 'keeps a month a month', '2025-11', '2025-11'],
  ['longterm', 'keeps a year a year', '2025', '2025'],
])('%s %s', (server, _does, text, written) => {
  expect(dialects[server].when(text)).toBe(written);
});

it.each<[ServerId, string, number, string | undefined]>([
  ['university', 'sends every standard code and its own', 3, 'Essential hypertension'],
  ['regional', 'sends its own code and a standard one', 2, 'Essential hypertension'],
  ['ambulatory', 'sends one code without text', 1, undefined],
  ['longterm', 'sends one standard code and the text', 1, 'Essential hypertension'],
])('%s %s', (server, _does, count, text) => {
  const written = dialects[server].concept(problems.hypertension, 'problem');
  expect(written.coding).toHaveLength(count);
  expect(written.text).toBe(text);
});

it('ambulatory types allergens in capitals, without a code', () => {
  const written = dialects.ambulatory.concept(substances.penicillin, 'substance');
  expect(written).toEqual({ text: 'PENICILLIN' });
});

it('regional gives a reason where there is no code', () => {
  const written = dialects.regional.concept(substances.bandage, 'substance');
  expect(written.coding?.[0]?.extension?.[0]?.valueCode).toBe('unknown');
});

it('a difference that nobody listed cannot be stated', () => {
  const chart = openChart(makeWorld(), 'somebody', { university: 'a', regional: 'b' });
  const asthma: ConditionSpec = { what: problems.asthma };
  expect(() => chart.state(condition, asthma, { on: ['regional'] })).toThrow(
    'say what is expected',
  );
  expect(() =>
    chart.state(condition, asthma, { but: { regional: { status: 'resolved' } } }),
  ).toThrow('say what is expected');
  expect(() => chart.state(condition, asthma)).not.toThrow();
});
