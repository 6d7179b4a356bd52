import { describe, expect, it } from 'vitest';
import type { Answer } from '../contract.ts';
import { makeAnswers } from './people.ts';

const answers = makeAnswers();

describe('what must be planted is planted', () => {
  it.each(classes())('%s occurs', (name) => {
    expect(answers.some((answer) => answer.class === name)).toBe(true);
  });

  it.each(alerts())('%s: the alert %s', (_id, alert) => {
    expect(answers.some((answer) => answer.alert === alert)).toBe(true);
  });

  it.each(kinds())('%s: %s %s', (name, field, severity) => {
    const isPlanted = (answer: Answer) =>
      answer.class === name && answer.field === field && answer.severity === severity;
    expect(answers.some(isPlanted)).toBe(true);
  });

  it.each(wholeRows())('%s: %s', (name, severity, about) => {
    const isPlanted = (answer: Answer) =>
      answer.class === name && answer.severity === severity && about.test(answer.says);
    expect(answers.some(isPlanted)).toBe(true);
  });
});

function classes() {
  return [
    'demographics',
    'conditions',
    'medications',
    'allergies',
    'immunizations',
    'labs',
    'vitals',
    'procedures',
    'encounters',
    'documents',
    'reports',
    'careTeam',
    'carePlans',
    'goals',
    'coverage',
    'devices',
    'familyHistory',
    'socialHistory',
  ];
}

/** The safety list, by the ids its tests have in the specification of the comparison. */
function alerts(): readonly (readonly [string, string])[] {
  return [
    ['SC-01', 'allergy-nka-contradiction'],
    ['SC-02', 'allergy-status-conflict'],
    ['SC-03', 'allergy-not-recorded'],
    ['SC-04', 'allergy-active-order'],
    ['SC-05', 'dose-conflict'],
    ['SC-06', 'stopped-elsewhere'],
    ['SC-07', 'duplicate-class'],
    ['SC-08', 'same-ingredient-twice'],
    ['SC-09', 'problem-resolved-elsewhere'],
    ['SC-10', 'maybe-not-one-person'],
    ['SC-11', 'lab-unit-conflict'],
    ['SC-12', 'immunization-count'],
    ['SC-13', 'laterality-conflict'],
    ['SC-14', 'implant-conflict'],
    ['SC-15', 'pregnancy-conflict'],
    ['SC-16', 'code-status-conflict'],
    ['SC-17', 'result-corrected'],
  ];
}

/** Fields and severities that the comparison's specification names; the rest stand for whole rows. */
function kinds(): readonly (readonly [string, string, Answer['severity']])[] {
  return [
    ['demographics', 'birthDate', 'critical'],
    ['demographics', 'gender', 'critical'],
    ['demographics', 'birthSex', 'critical'],
    ['demographics', 'deceased', 'critical'],
    ['demographics', 'identifier', 'critical'],
    ['demographics', 'identifier', 'major'],
    ['demographics', 'name', 'major'],
    ['demographics', 'name', 'minor'],
    ['demographics', 'language', 'major'],
    ['demographics', 'address', 'minor'],
    ['demographics', 'telecom', 'minor'],
    ['conditions', 'clinicalStatus', 'critical'],
    ['conditions', 'clinicalStatus', 'major'],
    ['conditions', 'verificationStatus', 'critical'],
    ['conditions', 'bodySite', 'critical'],
    ['conditions', 'severity', 'major'],
    ['conditions', 'onset', 'minor'],
    ['conditions', 'abatement', 'minor'],
    ['conditions', 'code', 'minor'],
    ['medications', 'status', 'critical'],
    ['medications', 'status', 'major'],
    ['medications', 'dose', 'critical'],
    ['medications', 'dose', 'major'],
    ['medications', 'frequency', 'critical'],
    ['medications', 'frequency', 'major'],
    ['medications', 'route', 'critical'],
    ['medications', 'route', 'major'],
    ['medications', 'form', 'major'],
    ['medications', 'asNeeded', 'major'],
    ['medications', 'reason', 'minor'],
    ['medications', 'prescriber', 'minor'],
    ['medications', 'product', 'minor'],
    ['medications', 'intent', 'minor'],
    ['allergies', 'clinicalStatus', 'critical'],
    ['allergies', 'verificationStatus', 'critical'],
    ['allergies', 'criticality', 'critical'],
    ['allergies', 'reaction', 'critical'],
    ['allergies', 'reaction', 'major'],
    ['allergies', 'type', 'major'],
    ['allergies', 'onset', 'minor'],
    ['immunizations', 'status', 'critical'],
    ['immunizations', 'occurrence', 'major'],
    ['immunizations', 'occurrence', 'minor'],
    ['immunizations', 'code', 'major'],
    ['immunizations', 'code', 'minor'],
    ['immunizations', 'lotNumber', 'major'],
    ['immunizations', 'doseNumber', 'major'],
    ['immunizations', 'site', 'minor'],
    ['immunizations', 'route', 'minor'],
    ['labs', 'value', 'critical'],
    ['labs', 'value', 'major'],
    ['labs', 'status', 'critical'],
    ['labs', 'interpretation', 'major'],
    ['labs', 'referenceRange', 'minor'],
    ['vitals', 'value', 'critical'],
    ['vitals', 'value', 'major'],
    ['vitals', 'value[8480-6]', 'major'],
    ['procedures', 'status', 'critical'],
    ['procedures', 'bodySite', 'critical'],
    ['procedures', 'performed', 'major'],
    ['procedures', 'code', 'minor'],
    ['encounters', 'class', 'major'],
    ['encounters', 'status', 'minor'],
    ['encounters', 'end', 'major'],
    ['encounters', 'location', 'minor'],
    ['documents', 'status', 'major'],
    ['documents', 'author', 'minor'],
    ['reports', 'status', 'major'],
    ['coverage', 'status', 'major'],
    ['coverage', 'order', 'major'],
    ['coverage', 'period', 'minor'],
    ['coverage', 'relationship', 'minor'],
    ['goals', 'lifecycleStatus', 'major'],
    ['goals', 'target', 'major'],
    ['devices', 'status', 'critical'],
    ['devices', 'serialNumber', 'major'],
    ['devices', 'type', 'minor'],
    ['socialHistory', 'value', 'critical'],
    ['socialHistory', 'value', 'major'],
    ['socialHistory', 'value', 'minor'],
  ];
}

/** Kinds whose field the comparison format does not name: the row as a whole must say so. */
function wholeRows(): readonly (readonly [string, Answer['severity'], RegExp])[] {
  return [
    ['demographics', 'major', /interpreter/],
    ['demographics', 'minor', /races/],
    ['demographics', 'minor', /contacts/],
    ['immunizations', 'major', /expiry/],
    ['immunizations', 'minor', /makers/],
    ['labs', 'minor', /methods/],
    ['vitals', 'minor', /cuffs/],
    ['procedures', 'minor', /performers/],
    ['encounters', 'critical', /home, or death/],
    ['encounters', 'major', /one diagnosis/],
    ['encounters', 'minor', /another order/],
    ['documents', 'major', /preliminary/],
    ['careTeam', 'major', /Primary care/],
    ['careTeam', 'minor', /left the team/],
    ['careTeam', 'minor', /pediatrician or/],
    ['coverage', 'major', /member numbers/],
    ['goals', 'minor', /due in/],
    ['devices', 'major', /expiry/],
    ['devices', 'major', /alone/],
    ['familyHistory', 'major', /50/],
    ['familyHistory', 'major', /or none/],
    ['familyHistory', 'minor', /dead or alive/],
    ['familyHistory', 'minor', /at 60 or at 72/],
  ];
}
