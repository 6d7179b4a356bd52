import { FhirError } from './outcome.ts';
import { isRecord, isResource, type Resource } from './resource.ts';

/** Elements without which R4 does not take a resource; `name[x]` stands for any of its types. */
const REQUIRED: Readonly<Record<string, string>> = {
  AllergyIntolerance: 'patient',
  CarePlan: 'status intent subject',
  Condition: 'subject',
  Coverage: 'status beneficiary payor',
  DiagnosticReport: 'status code',
  DocumentReference: 'status content',
  Encounter: 'status class',
  FamilyMemberHistory: 'status patient relationship',
  Goal: 'lifecycleStatus description subject',
  Immunization: 'status vaccineCode patient occurrence[x]',
  MedicationRequest: 'status intent medication[x] subject',
  MedicationStatement: 'status medication[x] subject',
  Observation: 'status code',
  Procedure: 'status subject',
  Provenance: 'target recorded agent',
  RelatedPerson: 'patient',
  ServiceRequest: 'status intent subject',
};

/** The body as a resource of `type`. Fails with 400 where it is none, 422 where R4 forbids its shape. */
export function checkedResource(body: unknown, type: string): Resource {
  if (!isResource(body)) throw new FhirError(400, 'structure', 'The body is not a FHIR resource.');
  if (body.resourceType !== type) {
    throw new FhirError(400, 'invalid', `The body is a ${body.resourceType}, not a ${type}.`);
  }
  const missing = (REQUIRED[type]?.split(' ') ?? []).filter((name) => !hasElement(body, name));
  if (missing.length > 0) {
    throw new FhirError(422, 'required', `${type} lacks ${missing.join(', ')}.`);
  }
  return body;
}

function hasElement(resource: unknown, name: string): boolean {
  if (!isRecord(resource)) return false;
  const [plain = ''] = name.split('[');
  if (plain === name) return resource[name] !== undefined;
  return Object.keys(resource).some((key) => key.startsWith(plain));
}
