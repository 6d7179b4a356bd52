import type { Concept } from '#core/base/concept.ts';
import type { Quantity } from '#core/base/quantity.ts';
import type { Terminology } from '#core/base/terminology.ts';

/** What a written instruction says, as far as it can be read with certainty. */
export interface Sig {
  readonly dose: Quantity | undefined;
  readonly timesPerDay: number | undefined;
  readonly route: Concept | undefined;
  readonly asNeeded: true | undefined;
}

const AMOUNT = String.raw`(\d+(?:[.,]\d+)?|one|two|three|four|half)`;
const MEASURE = `(mcg|µg|ug|mg|g|ml|meq|mmol|iu|units?|unt)`;
const PIECE = `(tab(?:let)?s?|cap(?:sule)?s?|puffs?|sprays?|drops?|gtts?|patch(?:es)?|suppositor(?:y|ies)|lozenges?|applications?|vials?|ampoules?|sachets?|teaspoons?|tsp|tablespoons?|tbsp)`;
const MEASURED = new RegExp(String.raw`(?<![-\d.,/])${AMOUNT}\s*${MEASURE}\b(?!\s*\/)`, 'gi');
const COUNTED = new RegExp(
  String.raw`(?<![-\d.,/])${AMOUNT}\s*(?:\(\d+\)\s*)?${PIECE}(?:\(s\))?(?![a-z])`,
  'gi',
);
const RANGED = new RegExp(
  String.raw`\d\s*(?:-|–|to|or)\s*${AMOUNT}\s*(?:${MEASURE}|${PIECE})`,
  'i',
);
const FREQUENCY =
  /\b(?:(?:once|twice|thrice|(?:one|two|three|four|five|six|\d+)(?:\s*times|\s*x)|\d+x)\s*(?:(?:a|per|each|every|\/)\s*)?(?:day|daily|week|weekly|month|monthly)|every\s+(?:other\s+)?(?:\d+\s*(?:hours?|hrs?|h|days?|weeks?|months?)|day|night|morning|evening|week|month)|every\s+(?:one|two|three|four|six|eight|twelve)\s+(?:hours?|days?|weeks?)|q\.?\s*\d+\s*h(?:rs?|ours?)?|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|q\.?o\.?d|q\.?a\.?m|q\.?p\.?m|q\.?h\.?s|q\.?d|daily|nightly|weekly|monthly|at\s+bedtime)\b/gi;
/** "4 to 6 times", and lists of moments of which the phrases above would catch only one. */
const NOT_ONE_FREQUENCY =
  /\b(?:every|q)\s*\d+\s*(?:-|–|to)\s*\d+|\d\s*(?:-|–|to)\s*\d+\s*times|\bmeals?\s+(?:and|&)|\b(?:and|&|then|plus)\s+(?:(?:one|two|half|\d[\d.,]*)\s+)?(?:\S+\s+)?(?:\S+\s+)?(?:at|in|on|every|before|after|noon|night|evening)\b/i;
const ROUTE =
  /\b(?:by\s+mouth|orally|oral|p\.?o|intravenous(?:ly)?|i\.?v|subcutaneous(?:ly)?|sub-?q|subcut|s\.?c|intramuscular(?:ly)?|i\.?m|inhal(?:ed|ation)|topical(?:ly)?|under\s+the\s+(?:skin|tongue)|into\s+the\s+muscle|sublingual(?:ly)?|rectal(?:ly)?|transdermal(?:ly)?|ophthalmic|nasal(?:ly)?|intranasal(?:ly)?|vaginal(?:ly)?)\b/i;
const AS_NEEDED = /\b(?:prn|p\.r\.n\.?|(?:as|if|when)\s+(?:needed|necessary|required))(?!\w)/i;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/**
 * Reads "take 1 tablet (500 mg) by mouth twice daily".
 *
 * A measured amount wins over counted pieces. Two different amounts, or a range, give no dose: the
 * instruction is then compared as words only.
 */
export function readSig(text: string, terms: Terminology): Sig {
  const route = ROUTE.exec(text)?.[0];
  const isRoute = route !== undefined && terms.route(route) !== undefined;
  return {
    dose: RANGED.test(text) ? undefined : (only(text, MEASURED) ?? only(text, COUNTED)),
    timesPerDay: NOT_ONE_FREQUENCY.test(text) ? undefined : frequencyIn(text, terms),
    route: isRoute ? { codings: [], text: route } : undefined,
    asNeeded: AS_NEEDED.test(text) ? true : undefined,
  };
}

/** "every day at bedtime" says one thing twice; phrases that differ say none. */
function frequencyIn(text: string, terms: Terminology): number | undefined {
  let found: number | undefined;
  for (const [phrase] of text.matchAll(FREQUENCY)) {
    const times = terms.perDay(phrase.replaceAll('.', ''));
    if (times === undefined || (found !== undefined && found !== times)) return undefined;
    found = times;
  }
  return found;
}

function only(text: string, pattern: RegExp): Quantity | undefined {
  let found: Quantity | undefined;
  for (const [, amount, unit] of text.matchAll(pattern)) {
    const value = numberOf(amount);
    if (value === undefined || unit === undefined) continue;
    const dose = { value, unit: unit.toLowerCase(), comparator: undefined };
    if (found !== undefined && (found.value !== dose.value || found.unit !== dose.unit)) {
      return undefined;
    }
    found = dose;
  }
  return found;
}

function numberOf(amount: string | undefined): number | undefined {
  if (amount === undefined) return undefined;
  return NUMBERS.get(amount.toLowerCase()) ?? Number(amount.replace(',', '.'));
}
