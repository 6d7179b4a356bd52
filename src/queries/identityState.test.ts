import { describe, expect, it } from 'vitest';
import { type ConnectionId, toConnectionId, toPatientId } from '#core/base/ids.ts';
import type { Candidate } from '#worker/record.ts';
import { situationOf } from './identityState.ts';
import { createLinks, type LinkedPatient, type LinkMemory } from './links.ts';

const linked = (id: string, patient = `${id}-1`): LinkedPatient => ({
  source: toConnectionId(id) as ConnectionId,
  patient: toPatientId(patient) as LinkedPatient['patient'],
});
const candidate = (id: string, patient?: string): Candidate => {
  const { source, patient: known } = linked(id, patient);
  return { connection: source, patient: known, demographics: {} as Candidate['demographics'] };
};
const [a, b, c] = ['a', 'b', 'c'].map((id) => candidate(id)) as [Candidate, Candidate, Candidate];
const ab = [linked('a'), linked('b')];

describe('situationOf', () => {
  it.each<[string, string, string, string, Candidate[], LinkedPatient[][], boolean]>([
    ['nobody', 'none', 'none', 'no source has a Patient', [], [], false],
    ['single', 'a', 'none', 'one source has one', [a], [], false],
    ['single', 'none', 'none', 'one has one and another is about to', [a], [], true],
    ['unconfirmed', 'none', 'a,b', 'two have one and no one has decided', [a, b], [], false],
    ['confirmed', 'a,b', 'none', 'both were confirmed', [a, b], [ab], false],
    ['confirmed', 'a,b', 'c', 'a third joins after two were confirmed', [a, b, c], [ab], false],
    [
      'unconfirmed',
      'none',
      'a,b',
      'another Patient is open than was confirmed',
      [a, candidate('b', 'b-2')],
      [ab],
      false,
    ],
    ['unconfirmed', 'none', 'a,c', 'only one of the confirmed is there', [a, c], [ab], false],
  ])(
    'is %s, reads %s and waits for %s when %s',
    (state, members, pending, _when, people, groups, isSettling) => {
      const situation = situationOf(people, groups, isSettling);
      expect(situation.state).toBe(state);
      expect(situation.members.join() || 'none').toBe(members);
      expect(situation.pending.join() || 'none').toBe(pending);
    },
  );
});

describe('createLinks', () => {
  /** A ledger that keeps nothing, as where the browser refuses storage. */
  const deaf: LinkMemory = {
    subscribe: () => () => undefined,
    groups: () => [],
    link: () => undefined,
    unlink: () => undefined,
  };
  const keys = (memory: LinkMemory) =>
    memory.groups().map((group) => group.map(({ patient }) => patient).join());

  it('has a decision in force before the ledger has it', () => {
    const links = createLinks(deaf);
    links.link(ab, '');
    expect(keys(links)).toEqual(['a-1,b-1']);
  });

  it('lets a later decision about a Patient replace an earlier one', () => {
    const links = createLinks(deaf);
    links.link([...ab, linked('c')], '');
    links.link([linked('c'), linked('d')], '');
    expect(keys(links)).toEqual(['c-1,d-1', 'a-1,b-1']);
  });

  it('takes out who is unlinked, and dissolves a group of one', () => {
    const links = createLinks({ ...deaf, groups: () => [ab] });
    links.unlink([linked('b')]);
    expect(keys(links)).toEqual([]);
  });

  it('shows what the ledger learns from elsewhere', () => {
    let known: LinkedPatient[][] = [];
    let tell = () => undefined as unknown;
    const links = createLinks({
      ...deaf,
      groups: () => known,
      subscribe(listener) {
        tell = listener;
        return () => undefined;
      },
    });
    known = [ab];
    tell();
    expect(keys(links)).toEqual(['a-1,b-1']);
  });
});
