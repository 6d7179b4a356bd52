import { enroll } from '../build/enroll.ts';
import type { World } from '../build/world.ts';

/** Registered on two servers; nothing else was ever written down. */
export function olu(world: World): void {
  enroll(world, {
    key: 'olu',
    isBare: true,
    on: { ambulatory: '000901', longterm: 'WB-140' },
    family: 'Bankole',
    given: ['Olu'],
    birthDate: '1988-01-19',
    gender: 'other',
    line: '5 Mill Lane',
    city: 'Northgate',
    zip: '53998',
    phone: '608-555-0160',
  });
}
