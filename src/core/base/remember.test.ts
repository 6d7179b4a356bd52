import { expect, it } from 'vitest';
import { noTerms, someTerms } from '#core/testing/build.ts';
import { rememberByTerms, rememberByText } from './remember.ts';

it('asks once for each object and terminology, also where the answer is none', () => {
  const asked: unknown[] = [];
  const read = rememberByTerms((key: object, terms) => {
    asked.push([key, terms]);
    return undefined;
  });
  const [one, other] = [{}, {}];
  for (const key of [one, one, other]) read(key, someTerms);
  read(one, noTerms);
  expect(asked).toEqual([
    [one, someTerms],
    [other, someTerms],
    [one, noTerms],
  ]);
});

it('keeps no more texts than it may, and still answers each rightly', () => {
  const asked: string[] = [];
  const length = rememberByText((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(['a', 'bb', 'a', 'ccc', 'a'].map(length)).toEqual([1, 2, 1, 3, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
