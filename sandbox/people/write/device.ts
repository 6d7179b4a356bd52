import type { Device } from 'fhir/r4';
import { writer } from '../build/chart.ts';
import type { Term } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';

export interface DeviceSpec {
  readonly what: Term;
  readonly status?: Device['status'] | undefined;
  readonly di?: string | undefined;
  readonly serial?: string | undefined;
  readonly lot?: string | undefined;
  readonly maker?: string | undefined;
  readonly made?: string | undefined;
  readonly expires?: string | undefined;
  readonly reason?: Term | undefined;
  readonly note?: string | undefined;
}

export const device = writer<DeviceSpec>('devices', (spec, desk) => [
  tidy<Device>({
    resourceType: 'Device',
    id: desk.id('Device'),
    udiCarrier: spec.di === undefined ? undefined : [{ deviceIdentifier: spec.di }],
    status: spec.status ?? 'active',
    statusReason: spec.reason === undefined ? undefined : [desk.concept(spec.reason, 'other')],
    manufacturer: spec.maker,
    manufactureDate: spec.made === undefined ? undefined : desk.when(spec.made),
    expirationDate: spec.expires === undefined ? undefined : desk.when(spec.expires),
    lotNumber: spec.lot,
    serialNumber: spec.serial,
    type: desk.concept(spec.what, 'other'),
    patient: desk.patient,
    note: spec.note === undefined ? undefined : [{ text: spec.note }],
  }),
]);
