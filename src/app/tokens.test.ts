import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const schemes = { light: tokensOf("'light'"), dark: tokensOf("'dark'") };

describe.each(Object.entries(schemes))('in the %s scheme', (_scheme, tokens) => {
  const sources = [1, 2, 3, 4, 5, 6, 7, 8];
  it.each([
    ...sources.map((n) => [`source-${n}-ink`, `source-${n}`, 4.5] as const),
    ...sources.map((n) => [`source-${n}-line`, 'surface', 3] as const),
    ...sources.map((n) => [`source-${n}-line`, 'canvas', 3] as const),
    ...['text', 'muted', 'accent-text'].flatMap((ink) =>
      ['canvas', 'surface', 'raised', 'hover'].map((page) => [ink, page, 4.5] as const),
    ),
    ...['critical', 'major', 'minor', 'agrees', 'differs', 'missing', 'undecided', 'warn'].flatMap(
      (word) => [
        [word, `${word}-wash`, 4.5] as const,
        [word, 'surface', 4.5] as const,
        [word, 'canvas', 4.5] as const,
      ],
    ),
    ['text', 'warn-wash', 4.5],
    ['text', 'critical-wash', 4.5],
    ['accent-ink', 'accent', 4.5],
    ['accent-ink', 'accent-hover', 4.1],
    ['accent-text', 'accent-wash', 4.5],
    ['control-line', 'surface', 3],
    ['focus', 'canvas', 3],
    ['focus', 'surface', 3],
  ] as const)('--%s stands out from --%s by %d to 1', (ink, page, least) => {
    expect(contrast(tokens(ink), tokens(page))).toBeGreaterThanOrEqual(least);
  });
});

function tokensOf(scheme: string) {
  const block = css.split(`[data-mantine-color-scheme=${scheme}] {`)[1]?.split('}')[0] ?? '';
  return (name: string) => {
    const hex = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1];
    if (hex === undefined) throw new Error(`no --${name}`);
    return hex;
  };
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
