import { type Concept, wordsOf } from '#core/base/concept.ts';
import { textKey } from '#core/base/text.ts';
import type { CareTeamFact } from '#core/facts/care.ts';
import { identifierKeys } from './bare.ts';
import type { LinkKey, LinkRule } from './rule.ts';
import { periodsOverlap } from './when.ts';

/** Whether one of the members is who answers for the person's care as a whole. */
export function isPrimaryCare(members: CareTeamFact['members']): boolean {
  return members.some(({ role }) =>
    /primary care|\bpcp\b|general pract/i.test(role === undefined ? '' : wordsOf(role)),
  );
}

/** One member of a team, by national provider number, else by name; primary care by its office. */
export const linkCareTeam: LinkRule<'careTeam'> = {
  class: 'careTeam',
  keysOf({ identifiers, members, team }) {
    const keys: LinkKey[] = [...identifierKeys(identifiers)];
    for (const { npi, name } of members) {
      const words = nameKey(name);
      if (npi !== undefined) keys.push({ tier: 'T1', key: `npi:${npi}` });
      if (words !== undefined) keys.push({ tier: 'T5', key: `member:${words}` });
    }
    if (isPrimaryCare(members)) keys.push({ tier: 'T3', key: 'role:primary care' });
    const words = members.length === 0 ? textKey(team) : undefined;
    return words === undefined ? keys : [...keys, { tier: 'T5', key: `team:${words}` }];
  },
  affinity(one, other) {
    const isSame = isSameMember(one, other);
    const overlap = periodsOverlap(one, other);
    // A person has one who answers for their care: two sources naming two must meet.
    const isSameOffice = isPrimaryCare(one.members) && isPrimaryCare(other.members) && overlap;
    if (!isSame && !isSameOffice) return undefined;
    return (
      Number(isSame) * 10 +
      Number(hasSameRole(one, other)) * 5 +
      Number(textKey(one.team) !== undefined && textKey(one.team) === textKey(other.team)) * 5 +
      Number(overlap) * 5
    );
  },
  isRepeat: (one, other) =>
    isSameMember(one, other) && hasSameRole(one, other) && periodsOverlap(one, other),
};

/** A team's identifier stands on each of its members: it never makes two of them one. */
function isSameMember(one: CareTeamFact, other: CareTeamFact): boolean {
  if (one.members.length === 0 || other.members.length === 0) {
    return one.members.length === other.members.length;
  }
  return one.members.some((a) =>
    other.members.some((b) =>
      a.npi !== undefined && b.npi !== undefined
        ? a.npi === b.npi
        : nameKey(a.name) !== undefined && nameKey(a.name) === nameKey(b.name),
    ),
  );
}

function hasSameRole(one: CareTeamFact, other: CareTeamFact): boolean {
  return roleKey(one.members[0]?.role) === roleKey(other.members[0]?.role);
}

function roleKey(role: Concept | undefined): string | undefined {
  return role === undefined ? undefined : textKey(wordsOf(role));
}

/** Titles and degrees are worn differently on every server. */
function nameKey(name: string): string | undefined {
  return textKey(
    name.replaceAll(/\b(?:dr|md|do|np|pa|rn|mr|mrs|ms|prof|phd|mbbs|facp)\b\.?/gi, ' '),
  );
}
