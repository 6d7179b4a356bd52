import type { Analyte, Vaccine } from '#core/base/terminology.ts';
import { once, rowsOf } from './table.ts';

/** Reads vaccine codes. Codes are two or three digits; `3` is `03`. */
export function readVaccines(table: string): (cvx: string) => Vaccine | undefined {
  const byCode = once(() => {
    const found = new Map<string, Vaccine>();
    for (const [cvx = '', name = '', groups = '', unspecified = ''] of rowsOf(table)) {
      found.set(cvx, { name, groups: listed(groups), isUnspecified: unspecified === 'u' });
    }
    return found;
  });
  return (cvx) => byCode().get(cvx.trim().padStart(2, '0'));
}

const KINDS: Readonly<Record<string, Analyte['kind']>> = { l: 'lab', v: 'vital', s: 'social' };

/** Reads LOINC codes. */
export function readAnalytes(table: string): (loinc: string) => Analyte | undefined {
  const rows = once(() => new Map(rowsOf(table).map((row) => [row[0] ?? '', row])));
  const read = new Map<string, Analyte>();
  return (loinc) => {
    const code = loinc.trim();
    const before = read.get(code);
    if (before !== undefined) return before;
    const row = rows().get(code);
    if (row === undefined) return undefined;
    const analyte = toAnalyte(row);
    read.set(code, analyte);
    return analyte;
  };
}

function toAnalyte(row: readonly string[]): Analyte {
  const [code = '', group = '', name = '', kind = '', unit = '', mass = '', ...limits] = row;
  const [low = '', high = '', limitUnit = ''] = limits;
  return {
    group: group === '' ? code : group,
    name,
    kind: KINDS[kind] ?? 'other',
    molarMass: mass === '' ? undefined : Number(mass),
    usualUnit: unit === '' ? undefined : unit,
    limits:
      low === '' || high === ''
        ? undefined
        : { low: Number(low), high: Number(high), unit: limitUnit },
  };
}

/** Reads given names and their everyday forms. */
export function readNicknames(table: string): (one: string, other: string) => boolean {
  const shortOf = once(() => new Map(rowsOf(table).map(([name = '', ...nicks]) => [name, nicks])));
  return (one, other) => {
    const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
    if (a === b) return false;
    return (shortOf().get(a)?.includes(b) ?? false) || (shortOf().get(b)?.includes(a) ?? false);
  };
}

const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const SNOMED = 'http://snomed.info/sct';

/** Reads pairs of problem codes reviewed as the same, in both directions. */
export function readProblems(table: string, canonicalSystem: (system: string) => string) {
  const others = once(() => {
    const found = new Map<string, string[]>();
    const add = (from: string, to: string) => found.set(from, [...(found.get(from) ?? []), to]);
    for (const [icd = '', snomed = ''] of rowsOf(table)) {
      add(`${ICD10CM}|${icd}`, `${SNOMED}|${snomed}`);
      add(`${SNOMED}|${snomed}`, `${ICD10CM}|${icd}`);
    }
    return found;
  });
  return (system: string, code: string): readonly string[] =>
    others().get(`${canonicalSystem(system)}|${code.trim().toUpperCase()}`) ?? [];
}

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split(';');
}
