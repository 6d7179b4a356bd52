import { describe, expect, it } from 'vitest';
import type { CoverageState } from '#core/facts/record.ts';
import { coverOf, nothingRead } from './coverage.ts';
import type { AskOutcome } from './paging.ts';
import type { Ask, Skipped } from './plan.ts';

const ask = (type: string): Ask => ({
  type,
  label: type,
  address: type,
  feeds: ['medications'],
  fanOut: [],
});
const request = ask('MedicationRequest');
const statement = ask('MedicationStatement');

const ended = (of: Ask, state: AskOutcome['state']): AskOutcome => ({
  ask: of,
  state,
  reason: state === 'complete' ? undefined : `${of.type} ${state}.`,
  failure: undefined,
  wantsCategory: false,
  pages: 1,
});
const skipped = (type: string, state: Skipped['state']): Skipped => ({
  type,
  feeds: ['medications'],
  state,
  reason: `${type} ${state}.`,
});

type Ends = readonly (readonly [Ask, AskOutcome['state']])[];

describe('coverOf', () => {
  it.each<[CoverageState, string, readonly Ask[], Ends, readonly Skipped[]]>([
    ['complete', 'every type was read to its end', [request], [[request, 'complete']], []],
    [
      'complete',
      'the server has only one of the types',
      [request],
      [[request, 'complete']],
      [skipped('MedicationStatement', 'unsupported')],
    ],
    ['unread', 'nothing has come yet', [request], [], []],
    ['unread', 'one of two types is still open', [request, statement], [[request, 'complete']], []],
    ['unread', 'reading failed before anything came', [request], [[request, 'unread']], []],
    ['unread', 'a person stopped it at once', [request], [[request, 'cancelled']], []],
    ['partial', 'paging stopped', [request], [[request, 'partial']], []],
    [
      'partial',
      'one of two types failed',
      [request, statement],
      [
        [request, 'complete'],
        [statement, 'unread'],
      ],
      [],
    ],
    [
      'partial',
      'one of two types was refused',
      [request, statement],
      [
        [request, 'refused'],
        [statement, 'complete'],
      ],
      [],
    ],
    [
      'partial',
      'a type that feeds it may not be read',
      [request],
      [[request, 'complete']],
      [skipped('MedicationStatement', 'not-permitted')],
    ],
    ['refused', 'the server said no', [request], [[request, 'refused']], []],
    ['not-permitted', 'the scope is missing', [], [], [skipped('X', 'not-permitted')]],
    ['unsupported', 'the server has none of it', [], [], [skipped('X', 'unsupported')]],
  ])('is %s when %s', (state, _when, asks, ends, holes) => {
    const outcomes = ends.map(([of, how]) => ended(of, how));
    const { medications } = coverOf({ asks, skipped: holes, outcomes });
    expect(medications.state).toBe(state);
    // Silence needs no excuse only where it is absence.
    expect(medications.reason === undefined).toBe(state === 'complete');
  });

  it('says which categories bound what was read to its end', () => {
    const lab = { ...ask('Observation'), category: 'laboratory' };
    const exam = { ...ask('Observation'), feeds: [], category: 'exam' };
    const signs = { ...ask('Observation'), feeds: [], category: 'vital-signs' };
    const outcomes = [ended(lab, 'complete'), ended(exam, 'complete'), ended(signs, 'unread')];
    const { medications } = coverOf({ asks: [lab, exam, signs], skipped: [], outcomes });
    expect(medications).toMatchObject({
      state: 'complete',
      byCategory: { type: 'Observation', categories: ['laboratory', 'exam'] },
    });
    expect(medications.reason).toMatch(/\(laboratory, exam\); what is filed under none/);
  });

  it.each<[string, number, string]>([
    ['each by name where they are few', 3, 'North is broken for A 0, A 1, A 2.'],
    ['some by name where they are many', 8, 'North is broken for A 0, A 1 and 6 more.'],
  ])('gives one reason for searches that ended alike, %s', (_how, count, says) => {
    const asks = Array.from({ length: count }, (_, at) => ask(`A ${at}`));
    const outcomes = asks.map((each) => {
      return { ...ended(each, 'unread'), reason: `North is broken for ${each.label}.` };
    });
    expect(coverOf({ asks, skipped: [], outcomes }).medications.reason).toBe(says);
  });

  it('gives each reason once', () => {
    const outcomes = [ended(request, 'partial'), ended(statement, 'unread')];
    const { reason } = coverOf({ asks: [request, statement], skipped: [], outcomes }).medications;
    expect(reason).toBe('MedicationRequest partial. MedicationStatement unread.');
  });

  it('calls nothing complete of which nothing was asked', () => {
    const states = Object.values(nothingRead('Not yet.')).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['unread']));
  });
});
