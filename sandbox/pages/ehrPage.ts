import type { PatientSummary } from '../auth/accounts.ts';
import type { Character } from '../contract.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

export interface EhrView {
  readonly character: Character;
  readonly patients: readonly PatientSummary[];
  readonly patientsInAll: number;
  readonly find: string;
  readonly user: string | undefined;
}

/** The EHR's own patient list, from which a clinician opens an app on one chart. */
export function ehrPage({ character, patients, patientsInAll, find, user }: EhrView): string {
  const rows = patients.map(({ id, name, birthDate, sex }) => {
    const says = [birthDate, sex].filter((part) => part !== undefined).join(', ');
    return html`<li><span><strong id="p-${id}">${name}</strong> <span class="says">${says}</span></span>
<a href="/ehr/open?patient=${encodeURIComponent(id)}" id="o-${id}" aria-labelledby="o-${id} p-${id}">Open in Concord</a></li>`;
  });
  const body = html`
${user !== undefined && html`<p class="asks">Signed in to this record system as <strong>${user}</strong>.</p>`}
<form method="get" action="/ehr">
<label for="find-patient">Find a patient by name or birth date</label>
<input type="search" id="find-patient" name="find" value="${find}" autocomplete="off" data-finds="patients-here" aria-describedby="found">
<p id="found" class="hint" role="status" data-total="${patientsInAll}">${patients.length} of ${patientsInAll} shown</p>
</form>
<ul class="people" id="patients-here">${rows}</ul>`;
  return layout({ character, title: 'Patients', body });
}

/** What a person sees when a sign-in cannot go on. */
export function errorPage(character: Character, error: string, says: string): string {
  const isOver = /session|expired/i.test(says);
  const body = html`
<p>${isOver ? 'This sign-in is over. Close this page and connect again from the app.' : 'The app asked for something this server refuses.'}</p>
<p class="hint">${error}: ${says}</p>`;
  return layout({ character, title: 'Sign-in stopped', body });
}
