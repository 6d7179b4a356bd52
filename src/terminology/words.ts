import { moreNoise, moreSalts } from './noiseWords.ts';
import { memoized, once, rowsOf } from './table.ts';

export interface Words {
  perDay(frequency: string): number | undefined;
  route(text: string): string | undefined;
  /** Dose form and what it says of release, by the words people write: `er tablet`. */
  form(words: string): string | undefined;
  release(words: string): 'ER' | 'DR' | 'IR' | undefined;
  /** Words that add nothing to which drug it is: salts, forms, routes, frequencies. */
  isNoise(word: string): boolean;
  isSalt(words: string): boolean;
}

/** Reads the everyday words of prescriptions. */
export function readWords(table: string): Words {
  const byKind = once(() => {
    const kinds = new Map<string, Map<string, string>>();
    for (const [kind = '', from = '', to = ''] of rowsOf(table)) {
      const words = kinds.get(kind) ?? new Map<string, string>();
      kinds.set(kind, words.set(from, to));
    }
    return kinds;
  });
  const of = (kind: string) => byKind().get(kind) ?? new Map<string, string>();
  const noise = once(() => {
    const words = new Set(moreNoise);
    for (const kind of ['form', 'release', 'route', 'frequency', 'meal-timing', 'dose-unit']) {
      for (const phrase of of(kind).keys()) {
        for (const word of phrase.toLowerCase().split(/[^a-z0-9.%-]+/)) words.add(word);
      }
    }
    return words;
  });
  return {
    perDay: memoized((text) => perDay(text, of('frequency'))),
    route: memoized((text) => {
      const trimmed = text.trim();
      const plain = trimmed
        .toLowerCase()
        .replace(/\(qualifier value\)|\b(route|use|administration)\b|\.$/g, '')
        .trim();
      return of('route').get(trimmed) ?? of('route').get(plain);
    }),
    form: (words) => of('form').get(words),
    release: (words) => of('release').get(words) as 'ER' | 'DR' | 'IR' | undefined,
    isNoise: (word) => noise().has(word),
    isSalt: (words) => of('salt').has(words) || moreSalts.has(words),
  };
}

function perDay(text: string, frequencies: ReadonlyMap<string, string>): number | undefined {
  const phrase = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[,;()]/g, ' ')
    .replace(/\b(?:as needed|prn|if needed|when required)\b.*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  if (phrase === '') return undefined;
  return stated(frequencies.get(phrase)) ?? byPattern(phrase) ?? within(phrase, frequencies);
}

/** A range, a single dose and "as directed" are no regular number of times a day. */
function stated(times: string | undefined): number | undefined {
  return times !== undefined && /^[\d.]+$/.test(times) ? Number(times) : undefined;
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168, m: 730.5 };
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  twelve: 12,
};

function byPattern(phrase: string): number | undefined {
  const every = /^(?:every|q) ?(\w+) ?(h|hr|hrs|hours?|d|days?|wk|weeks?|months?)$/.exec(phrase);
  if (every?.[1] !== undefined && every[2] !== undefined) {
    const hours = amount(every[1]) * (HOURS[every[2].charAt(0)] ?? Number.NaN);
    return hours > 0 ? 24 / hours : undefined;
  }
  const times =
    /^(\w+) ?(?:x|times?)(?: ?(?:a|per|each|every) ?| ?\/ ?| )?(day|daily|week|weekly)$/;
  const match = times.exec(phrase);
  if (match?.[1] === undefined) return undefined;
  const count = amount(match[1]) / (match[2]?.startsWith('w') ? 7 : 1);
  return count > 0 ? count : undefined;
}

const amount = (word: string) => NUMBERS[word] ?? Number(word);

/**
 * A frequency inside a longer instruction: "one every morning with breakfast". `undefined` where two
 * differ or are added up, because "500 mg in the morning and 1000 mg at bedtime" is no one number.
 */
function within(phrase: string, frequencies: ReadonlyMap<string, string>): number | undefined {
  let rest = ` ${phrase} `;
  const found: string[] = [];
  const inside = [...frequencies.keys()]
    .filter((words) => words.length > 2 && rest.includes(` ${words} `))
    .sort((one, other) => other.length - one.length);
  for (const words of inside) {
    if (!rest.includes(` ${words} `)) continue;
    rest = rest.replaceAll(` ${words} `, ' | ');
    found.push(frequencies.get(words) ?? '');
  }
  const [first, ...others] = found;
  const joined = / (and|then|plus) /.test(rest);
  if (others.some((other) => joined || other !== first)) return undefined;
  return stated(first);
}
