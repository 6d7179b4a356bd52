import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConnectionId, toConnectionId } from '#core/base/ids.ts';
import { csvCell, flagsAsCsv, flagsAsJson } from './export.ts';
import { foldReview } from './fold.ts';
import type { FlagTarget, ReviewEvent } from './ledger.ts';

const target: FlagTarget = {
  kind: 'row',
  key: 'medications:1',
  class: 'medications',
  title: 'Metformin 500 mg oral tablet',
  references: [],
  seen: '',
};
const source = (id: string): ConnectionId => {
  const connection = toConnectionId(id);
  if (connection === undefined) throw new Error(id);
  return connection;
};
const base = { by: 'Sam Steward', person: 'p' };
const flagged = (id: string, at: string, flag: string): ReviewEvent => ({
  ...base,
  id,
  at,
  flag,
  type: 'flagged',
  target,
  kind: 'mismatch',
  severity: 'major',
  note: 'Asked the ward',
});
const about = (
  id: string,
  at: string,
  flag: string,
  type: 'reopened' | 'withdrawn',
): ReviewEvent => ({ ...base, id, at, flag, type });
const resolved = (id: string, at: string, flag: string): ReviewEvent => ({
  ...base,
  id,
  at,
  flag,
  type: 'resolved',
  note: 'Corrected at source',
});

describe('foldReview', () => {
  it.each<[string, ReviewEvent[], (string | undefined)[][]]>([
    ['a flag is open', [flagged('1', 't1', 'f')], [['f', 'open', undefined]]],
    [
      'a resolved flag keeps its resolution',
      [flagged('1', 't1', 'f'), resolved('2', 't2', 'f')],
      [['f', 'resolved', 'Corrected at source']],
    ],
    [
      'a reopened flag is open again',
      [flagged('1', 't1', 'f'), resolved('2', 't2', 'f'), about('3', 't3', 'f', 'reopened')],
      [['f', 'open', undefined]],
    ],
    ['a withdrawn flag is gone', [flagged('1', 't1', 'f'), about('2', 't2', 'f', 'withdrawn')], []],
    [
      'an event about no flag is passed over',
      [resolved('2', 't2', 'g'), flagged('1', 't1', 'f')],
      [['f', 'open', undefined]],
    ],
    [
      'the same event twice counts once',
      [flagged('1', 't1', 'f'), flagged('1', 't1', 'f')],
      [['f', 'open', undefined]],
    ],
  ])('%s', (_says, events, expected) => {
    expect(foldReview(events).flags.map((flag) => [flag.id, flag.state, flag.resolution])).toEqual(
      expected,
    );
  });

  it('is blind to the order in which events arrive', () => {
    const events = [
      flagged('1', 't1', 'f'),
      resolved('2', 't2', 'f'),
      flagged('3', 't2', 'g'),
      about('4', 't3', 'f', 'reopened'),
      about('5', 't4', 'g', 'withdrawn'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(foldReview(shuffled)).toEqual(foldReview(events));
      }),
    );
  });

  it('links and unlinks the same Patients in any order', () => {
    const patients = [
      { source: source('a'), patient: '1' },
      { source: source('b'), patient: '2' },
    ];
    const linked: ReviewEvent = {
      ...base,
      id: '1',
      at: 't1',
      type: 'linked',
      patients,
      reason: '',
    };
    const unlinked: ReviewEvent = {
      ...base,
      id: '2',
      at: 't2',
      type: 'unlinked',
      patients: [...patients].reverse(),
    };
    expect(foldReview([linked]).links).toHaveLength(1);
    expect(foldReview([unlinked, linked]).links).toHaveLength(0);
  });
});

it('takes one Patient out of a link and leaves the others linked', () => {
  const patients = ['a', 'b', 'c'].map((id) => ({ source: source(id), patient: '1' }));
  const events: ReviewEvent[] = [
    { ...base, id: '1', at: 't1', type: 'linked', patients, reason: '' },
    { ...base, id: '2', at: 't2', type: 'unlinked', patients: patients.slice(0, 1) },
  ];
  expect(foldReview(events).links.map((link) => link.patients)).toEqual([patients.slice(1)]);
});

describe('export', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
    ['a "b", c', '"a ""b"", c"'],
    ['plain', 'plain'],
  ])('writes %j as %j', (text, cell) => expect(csvCell(text)).toBe(cell));

  it('has one line a flag under one heading', () => {
    const { flags } = foldReview([flagged('1', 't1', 'f'), flagged('2', 't2', 'g')]);
    expect(flagsAsCsv(flags).trim().split('\r\n')).toHaveLength(3);
    expect(JSON.parse(flagsAsJson(flags)).flags).toHaveLength(2);
  });
});
