/** The four sandbox servers, by the ids of their characters. */
export const serverIds = ['university', 'regional', 'ambulatory', 'longterm'] as const;

export type ServerId = (typeof serverIds)[number];

/** What differs between the houses that keep the records, apart from how they write FHIR. */
export interface House {
  readonly organization: string;
  readonly city: string;
  readonly npi: string;
  /** Namespace of its medical record numbers; the ambulatory one is, as met in the field, no URI. */
  readonly recordNumbers: string;
  readonly clinic: string;
  readonly ward: string;
}

export const houses: Readonly<Record<ServerId, House>> = {
  university: {
    organization: 'Northgate University Hospital',
    city: 'Northgate',
    npi: '1902384756',
    recordNumbers: 'urn:oid:2.999.861.5.737384.14',
    clinic: 'Northgate Internal Medicine Clinic',
    ward: 'Northgate Cardiology 4 West',
  },
  regional: {
    organization: 'Prairie Regional Medical Center',
    city: 'Ellis Falls',
    npi: '1710293845',
    recordNumbers: 'urn:oid:2.999.4410.3.1',
    clinic: 'Prairie Regional Outpatient',
    ward: 'Prairie Regional Medical-Surgical',
  },
  ambulatory: {
    organization: 'Lakeshore Medical Group',
    city: 'Northgate',
    npi: '1558347129',
    recordNumbers: 'www.lakeshore-medical.example',
    clinic: 'Lakeshore Family Practice',
    ward: 'Lakeshore Procedure Suite',
  },
  longterm: {
    organization: 'Willow Bend Care Home',
    city: 'Ellis Falls',
    npi: '1346592018',
    recordNumbers: 'https://willowbend.example/residents',
    clinic: 'Willow Bend Visiting Clinic',
    ward: 'Willow Bend Garden Wing',
  },
};

/** Doctors of the area: the same people, with the same NPI, whoever's record names them. */
export const clinicians = {
  okafor: { npi: '1679012345', given: 'Helen', family: 'Okafor', specialty: 'Family medicine' },
  brandt: { npi: '1679054321', given: 'Tobias', family: 'Brandt', specialty: 'Cardiology' },
  ruiz: { npi: '1679077777', given: 'Camila', family: 'Ruiz', specialty: 'Pediatrics' },
  adeyemi: { npi: '1679088888', given: 'Samuel', family: 'Adeyemi', specialty: 'Geriatrics' },
  chandra: { npi: '1679099999', given: 'Nila', family: 'Chandra', specialty: 'Obstetrics' },
} as const;

export type ClinicianId = keyof typeof clinicians;
