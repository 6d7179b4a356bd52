import type { Account, PatientSummary } from '../auth/accounts.ts';
import { groupScopes, plainLines, type ScopeLine } from '../auth/words.ts';
import type { Character } from '../contract.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

export interface SignInView {
  readonly character: Character;
  readonly action: string;
  readonly clientName: string;
  readonly appOrigin: string;
  readonly accounts: readonly Account[];
  readonly chosenUser: string | undefined;
  /** Set where the EHR has already chosen the patient. */
  readonly launchedFor: PatientSummary | undefined;
  readonly asksPatient: boolean;
  readonly patients: readonly PatientSummary[];
  readonly patientsInAll: number;
  readonly find: string;
  readonly patientOf: (id: string) => PatientSummary | undefined;
  readonly scopes: readonly string[];
  readonly problem: string | undefined;
}

/** The one page of a sign-in: who you are, whose record, what may be read. */
export function signInPage(view: SignInView): string {
  const { character, clientName, appOrigin } = view;
  const body = html`
<p class="asks"><strong>${clientName}</strong> at <span class="origin">${appOrigin}</span> asks to read records kept here.</p>
${view.problem !== undefined && html`<p class="problem" role="alert">${view.problem}</p>`}
<form method="get" action="${view.action}" id="find"><input type="hidden" name="user"></form>
<form method="post" action="${view.action}" id="sign-in">
${userFields(view)}
${view.launchedFor !== undefined && launchedLine(view.launchedFor)}
${view.asksPatient && view.launchedFor === undefined && patientFields(view)}
${scopeFields(view)}
<p class="decide">
<button name="decision" value="allow" class="allow">Allow access</button>
<button name="decision" value="deny">Deny</button>
</p>
</form>`;
  return layout({ character, title: `Sign in to ${character.name}`, body });
}

function userFields(view: SignInView): Html {
  const clinicians = view.accounts.filter(({ isPatient }) => !isPatient);
  const patients = view.accounts.filter(({ isPatient }) => isPatient);
  return html`<fieldset class="who">
<legend>Who are you?</legend>
<p class="hint">No password: choose anyone.</p>
${userList('Patients', patients, view)}
${userList('Clinicians', clinicians, view)}
</fieldset>`;
}

function userList(title: string, accounts: readonly Account[], view: SignInView): Html | undefined {
  if (accounts.length === 0) return undefined;
  const rows = accounts.map((account) => {
    const { sub, user, isPatient } = account;
    const [, id = ''] = user.fhirUser.split('/');
    const born = view.patientOf(id)?.birthDate;
    return choice({
      name: 'user',
      value: sub,
      label: user.name,
      says: isPatient && born !== undefined ? `${user.role}, born ${born}` : user.role,
      isChosen: view.chosenUser === sub,
      picks: isPatient ? 'own' : 'anyone',
      inside: ownRecords(account, view),
    });
  });
  return html`<h2>${title}</h2><ul class="choices">${rows}</ul>`;
}

function launchedLine({ name, birthDate }: PatientSummary): Html {
  return html`<p class="launched">Opened for <strong>${name}</strong>${birthDate !== undefined && html`, born ${birthDate}`}.</p>`;
}

/** Shown for users who may open more than one record; the style sheet follows the chosen user. */
function patientFields(view: SignInView): Html {
  const shown = view.patients.length;
  return html`<fieldset class="whose everyone">
<legend>Whose record?</legend>
<label for="find-patient">Find a patient by name or birth date</label>
<input type="search" id="find-patient" name="find" form="find" value="${view.find}" autocomplete="off" data-finds="patients" aria-describedby="found">
<p id="found" class="hint" role="status" data-total="${view.patientsInAll}">${shown} of ${view.patientsInAll} shown</p>
<ul class="choices" id="patients">${view.patients.map((patient) => patientChoice('patient', patient))}</ul>
</fieldset>`;
}

/** For a patient who also acts for others; shown inside their own line once it is chosen. */
function ownRecords({ sub, mayOpen }: Account, view: SignInView): Html | undefined {
  const isAsked = view.asksPatient && view.launchedFor === undefined;
  if (!isAsked || mayOpen === 'all' || mayOpen.length < 2) return undefined;
  const rows = mayOpen.flatMap((id) => {
    const patient = view.patientOf(id);
    return patient === undefined ? [] : [patientChoice(`patient-${sub}`, patient)];
  });
  return html`<fieldset class="whose"><legend>Whose record?</legend><ul class="choices">${rows}</ul></fieldset>`;
}

function patientChoice(name: string, { id, name: label, birthDate, sex }: PatientSummary): Html {
  const says = [birthDate === undefined ? undefined : `born ${birthDate}`, sex].filter(
    (part) => part !== undefined,
  );
  return choice({ name, value: id, label, says: says.join(', ') });
}

interface Choice {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly says: string;
  readonly isChosen?: boolean;
  readonly picks?: 'own' | 'anyone';
  readonly inside?: Html | undefined;
}

function choice({ name, value, label, says, isChosen, picks, inside }: Choice): Html {
  const id = `${name}-${value}`;
  return html`<li><input type="radio" id="${id}" name="${name}" value="${value}"${picks !== undefined && html` data-picks="${picks}"`} aria-describedby="${id}-says"${isChosen === true && html` checked`}><label for="${id}">${label}</label> <span id="${id}-says" class="says">${says}</span>${inside}</li>`;
}

function scopeFields({ scopes, asksPatient, launchedFor }: SignInView): Html {
  const isOfOne = asksPatient || launchedFor !== undefined;
  const groups = groupScopes(scopes).map(
    ({ title, lines }) =>
      html`<div><h2>${title}</h2><ul class="scopes">${lines.map(tick)}</ul></div>`,
  );
  const plain = plainLines(scopes);
  return html`<fieldset class="what">
<legend>What may be read?</legend>
<p class="hint">${!isOfOne && 'Of every patient you may see. '}Untick what should stay unread.</p>
<div class="groups">
${groups}
${plain.length > 0 && html`<div><h2>About you and this connection</h2><ul class="scopes">${plain.map(tick)}</ul></div>`}
</div>
</fieldset>`;
}

function tick({ scope, says }: ScopeLine): Html {
  const id = `scope-${scope}`;
  return html`<li><input type="checkbox" id="${id}" name="scope" value="${scope}" checked aria-describedby="${id}-raw"><label for="${id}">${says}</label> <code id="${id}-raw">${scope}</code></li>`;
}
