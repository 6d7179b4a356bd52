import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashJson, hashText } from './hash.ts';

it('is sixteen hexadecimal digits, the same for the same text, in every run', () => {
  expect(hashText('')).toMatch(/^[0-9a-f]{16}$/);
  expect(hashText('Aspirin 81 mg')).toBe(hashText(['Aspirin', '81', 'mg'].join(' ')));
});

it('tells a hundred thousand similar texts apart', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, at) => hashText(`Observation ${at}`)));
  expect(hashes.size).toBe(100_000);
});

it('is blind to the order of keys and sees everything else', () => {
  expect(hashJson({ a: 1, b: [2, 'x'] })).toBe(hashJson({ b: [2, 'x'], a: 1 }));
  const others = [
    { a: 1, b: ['x', 2] },
    { a: '1', b: [2, 'x'] },
    { a: 1, b: [2], c: 'x' },
    null,
    [],
  ];
  expect(new Set([...others, { a: 1, b: [2, 'x'] }].map(hashJson)).size).toBe(6);
});

it('never throws, however deep the value', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => hashJson(value).length === 16));
  const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
  expect(hashJson(deep)).toHaveLength(16);
});
