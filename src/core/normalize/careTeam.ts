import type { CareTeamFact } from '#core/facts/care.ts';
import type { Origin } from '#core/facts/fact.ts';
import { firstConcept } from './concept.ts';
import { type Context, resolve } from './context.ts';
import { nameOf, npiOf, readIdentifiers } from './person.ts';
import { endOf, firstOf, type Raw, rawOf, rawsOf, startOf, statusOf, textOf } from './read.ts';

/** @see https://hl7.org/fhir/R4/careteam.html */
export function normalizeCareTeam(team: Raw, origin: Origin, context: Context): CareTeamFact {
  const start = startOf(team.period);
  return {
    class: 'careTeam',
    origin,
    identifiers: readIdentifiers(team.identifier),
    date: start,
    author: nameOf(firstOf(team.managingOrganization), team, context),
    team: textOf(team.name),
    status: statusOf(team.status),
    members: membersOf(team, context),
    start,
    end: endOf(team.period),
  };
}

/** Everyone but the person themself, who is listed on the teams of some servers only. */
function membersOf(team: Raw, context: Context): CareTeamFact['members'] {
  const members: CareTeamFact['members'][number][] = [];
  for (const participant of rawsOf(team.participant)) {
    const reference = rawOf(participant.member);
    const target = resolve(reference, team, context.index);
    if (target?.resourceType === 'Patient' || isPatient(reference)) continue;
    const role = firstConcept(participant.role, context);
    const name = nameOf(reference, team, context);
    if (name === undefined && role === undefined) continue;
    const npi =
      npiOf({ identifier: reference?.identifier }) ?? npiOf(practitionerOf(target, team, context));
    members.push({ name: name ?? 'not named', role, npi });
  }
  return members;
}

function isPatient(reference: Raw | undefined): boolean {
  return (
    reference?.type === 'Patient' || /(?:^|\/)Patient\//.test(textOf(reference?.reference) ?? '')
  );
}

function practitionerOf(target: Raw | undefined, team: Raw, { index }: Context): Raw | undefined {
  if (target?.resourceType !== 'PractitionerRole') return target;
  return resolve(target.practitioner, team, index) ?? target;
}
