import type { QuirkId } from '../contract.ts';
import type { FhirQuirk } from './catalog.ts';

/** The quirks of one request, asked by name. */
export class Quirks {
  readonly #settings: ReadonlyMap<string, string>;

  constructor(ids: readonly QuirkId[]) {
    this.#settings = new Map(
      ids.map((id) => {
        const at = id.indexOf('=');
        return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
      }),
    );
  }

  has(name: FhirQuirk): boolean {
    return this.#settings.has(name);
  }

  /** The setting, the default where none is written, undefined where the quirk is off. */
  setting(name: FhirQuirk, byDefault = ''): string | undefined {
    const written = this.#settings.get(name);
    return written === '' ? byDefault : written;
  }

  number(name: FhirQuirk, byDefault: number): number | undefined {
    const written = this.setting(name, String(byDefault));
    if (written === undefined) return undefined;
    const value = Number(written);
    if (Number.isInteger(value) && value >= 0) return value;
    throw new Error(`Quirk ${name} takes a whole number, not ${written}.`);
  }

  /** Types named in the setting, `Type+Type`; all where none is written. */
  concerns(name: FhirQuirk, type: string, byDefault = '*'): boolean {
    const types = this.setting(name, byDefault)?.split('+');
    return types !== undefined && (types.includes('*') || types.includes(type));
  }

  /** Whether the `count`th request is one that the setting means: `first:2`, `every:3` or a number. */
  strikes(name: FhirQuirk, count: number, byDefault: string): boolean {
    const written = this.setting(name, byDefault);
    if (written === undefined) return false;
    const [how = '', times = how] = written.split(':');
    const number = Number(times);
    if (!Number.isInteger(number) || number < 1) {
      throw new Error(`Quirk ${name} takes first:N or every:N, not ${written}.`);
    }
    return how === 'every' ? count % number === 0 : count <= number;
  }
}
