import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectionId } from '#core/base/ids.ts';
import type { OtherFact } from '#core/facts/care.ts';
import { anOrigin, anOther, NORTH, noTerms, SOUTH, WEST } from '#core/testing/build.ts';
import { linkFacts } from './facts.ts';
import type { LinkRule } from './rule.ts';

/** A made-up kind: `type` is its code, `title` its words, `status` an illness it must not share. */
const rule: LinkRule<'other'> = {
  class: 'other',
  keysOf: ({ type, title }) => [
    ...(type === '' ? [] : [{ tier: 'T2' as const, key: `code:${type}` }]),
    ...(title === undefined ? [] : [{ tier: 'T5' as const, key: `text:${title}` }]),
  ],
  affinity: (one, other) => {
    if (one.status !== undefined && other.status !== undefined && one.status !== other.status) {
      return undefined;
    }
    return one.date === other.date ? 10 : 0;
  },
  isRepeat: (one, other, tier) => tier === 'T2' && one.date === other.date,
  hintsOf: ({ type }) => [`hint:${type.slice(0, 1)}`],
};

const item = (connection: ConnectionId, number: number, more: Partial<OtherFact> = {}) =>
  anOther({
    origin: anOrigin(connection, `X/${number}`),
    identifiers: [],
    type: 'a',
    title: undefined,
    status: undefined,
    date: undefined,
    ...more,
  });
const link = (facts: readonly OtherFact[], by: LinkRule<'other'> = rule) =>
  linkFacts(by, facts, noTerms);
const rowsOf = (facts: readonly OtherFact[]) =>
  link(facts).groups.map((group) =>
    group.facts.map(({ origin }) => `${origin.connection}${origin.reference.slice(1)}`).join(' '),
  );

describe('who stands in a row with whom', () => {
  it('one source saying it twice is one row', () => {
    expect(rowsOf([item(NORTH, 1), item(NORTH, 2), item(SOUTH, 1)])).toEqual([
      'north/1 south/1 north/2',
    ]);
  });

  it('two rows of one source never meet, even through a third', () => {
    const rows = rowsOf([
      item(NORTH, 1, { date: '2020', type: 'a' }),
      item(NORTH, 2, { date: '2021', type: 'b' }),
      item(SOUTH, 1, { date: '2020', type: 'a', title: 't' }),
      item(WEST, 1, { date: '2021', type: 'b', title: 't' }),
    ]);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(['north/1 south/1', 'north/2 west/1']);
  });

  it('a veto between two holds though both go with a third', () => {
    const rows = rowsOf([
      item(NORTH, 1, { status: 'x' }),
      item(SOUTH, 1),
      item(WEST, 1, { status: 'y' }),
    ]);
    expect(rows).toHaveLength(2);
    expect(rows.filter((row) => row.includes('north') && row.includes('west'))).toEqual([]);
  });

  it('the better candidate wins, wherever it stands', () => {
    const near = { date: '2020-01-01' };
    const facts = [item(NORTH, 1, near), item(SOUTH, 1, { date: '2019' }), item(SOUTH, 2, near)];
    expect(rowsOf(facts)).toContain('north/1 south/2');
    expect(rowsOf([...facts].reverse())).toContain('north/1 south/2');
  });

  it('a code outweighs words', () => {
    const facts = [
      item(NORTH, 1, { type: 'a', title: 't' }),
      item(SOUTH, 1, { type: 'z', title: 't', date: '2020' }),
      item(SOUTH, 2, { type: 'a', title: 'u', date: '2020' }),
    ];
    expect(rowsOf(facts)).toContain('south/2 north/1');
  });

  it('nothing without a key meets anything', () => {
    expect(rowsOf([item(NORTH, 1, { type: '' }), item(SOUTH, 2, { type: '' })])).toHaveLength(2);
  });

  it('but the very same resource, given as two sources, meets itself', () => {
    expect(rowsOf([item(NORTH, 1, { type: '' }), item(SOUTH, 1, { type: '' })])).toHaveLength(1);
    const changed = item(SOUTH, 1, { type: '', date: '2020' });
    expect(rowsOf([item(NORTH, 1, { type: '' }), changed])).toHaveLength(2);
  });
});

describe('why', () => {
  it('names the weakest link of a row', () => {
    const facts = [
      item(NORTH, 1),
      item(SOUTH, 1, { title: 't' }),
      item(WEST, 1, { type: 'q', title: 't' }),
    ];
    expect(link(facts).groups[0]?.why).toEqual({ tier: 'T5', key: 'text:t', score: 70 });
  });
  it('names the key of a repeat', () => {
    const why = link([item(NORTH, 1), item(NORTH, 2)]).groups[0]?.why;
    expect(why).toEqual({ tier: 'T2', key: 'code:a', score: 90 });
  });
  it('has no tier where nothing was joined', () => {
    expect(link([item(NORTH, 1)]).groups[0]?.why).toEqual({
      tier: undefined,
      key: 'code:a',
      score: 0,
    });
  });
});

describe('suggestions', () => {
  const [a, b] = [item(NORTH, 1, { type: 'k1' }), item(SOUTH, 1, { type: 'k2' })];
  it('pair what shares only a hint', () => {
    expect(link([a, b]).suggestions).toMatchObject([{ a, b, score: 45 }]);
  });
  it('leave out what already has a partner in the other source', () => {
    expect(link([a, b, item(SOUTH, 2, { type: 'k1' })]).suggestions).toEqual([]);
  });
  it('respect a veto', () => {
    const [x, y] = [
      { ...a, status: 'x' },
      { ...b, status: 'y' },
    ];
    expect(link([x, y]).suggestions).toEqual([]);
  });
});

describe('blocks of any size', () => {
  const copies = (connection: ConnectionId, count: number, dates: (at: number) => string) =>
    Array.from({ length: count }, (_, at) =>
      item(connection, (at * 7919) % 10_007, { date: dates(at), title: `${at % 3}` }),
    );
  const days = (at: number) => `20${String(10 + (at % 80)).padStart(2, '0')}-01-01`;
  const never: LinkRule<'other'> = { ...rule, isRepeat: () => false };

  it('finds a partner for each of many that cannot be told apart', () => {
    const facts = [
      ...copies(NORTH, 400, () => '2020-01-01'),
      ...copies(SOUTH, 400, () => '2020-01-01'),
    ];
    const { groups } = link(facts, never);
    expect(groups).toHaveLength(400);
  });

  it('finds the like of each in a large block', () => {
    const facts = [...copies(NORTH, 300, days), ...copies(SOUTH, 300, days)];
    const { groups } = link(facts, never);
    expect(groups).toHaveLength(300);
    for (const { facts: own } of groups) expect(new Set(own.map(({ date }) => date)).size).toBe(1);
  });

  it('does work in proportion to the facts, not to their square', () => {
    const asked = (count: number) => {
      let times = 0;
      const counting: LinkRule<'other'> = {
        ...never,
        affinity: (one, other, terms) => {
          times += 1;
          return rule.affinity(one, other, terms);
        },
      };
      link(
        [NORTH, SOUTH, WEST].flatMap((source) => copies(source, count, days)),
        counting,
      );
      return times;
    };
    expect(asked(2000) / asked(1000)).toBeLessThan(2.4);
  });
});

it('holds every fact exactly once', () => {
  const anyFact = fc.record({
    connection: fc.constantFrom(NORTH, SOUTH, WEST),
    type: fc.constantFrom('', 'a', 'b', 'ab'),
    title: fc.constantFrom(undefined, 't', 'u'),
    status: fc.constantFrom(undefined, 'x', 'y'),
    date: fc.constantFrom(undefined, '2020', '2020-05-06', '2021-01-01T10:00:00Z'),
  });
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 60 }), (entries) => {
      const facts = entries.map(({ connection, ...more }, at) => item(connection, at, more));
      const { groups } = link(facts);
      expect(new Set(groups.flatMap((group) => group.facts))).toEqual(new Set(facts));
      expect(groups.flatMap((group) => group.facts)).toHaveLength(facts.length);
    }),
  );
});
