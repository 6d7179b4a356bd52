import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, plainText, textKey } from './text.ts';

describe('one key for one meaning', () => {
  it.each([
    ['HTN', 'Hypertension'],
    ['T2DM', 'Type 2 diabetes mellitus'],
    ['Type II diabetes mellitus', 'diabetes mellitus, type 2 (disorder)'],
    ['Diabetes mellitus without mention', 'diabetes mellitus w/o mention', false],
    ['500mg metformin', 'Metformin 500 MG'],
    ['Metformin 500.0 mg', 'metformin 500 mg'],
    ['levothyroxine 50 µg', 'levothyroxine 50 mcg'],
    ['Asthma, unspecified', 'asthma'],
    ['Ménière disease', 'meniere'],
    ['Iron deficiency anaemia', 'Anemia, iron deficiency'],
    ['CKD stage III', 'Chronic kidney disease stage 3'],
    ['Left knee osteoarthritis', 'Osteoarthritis of right knee'],
    ['trunk pain', 'unk pain', false],
    ['No known allergies', 'Allergies', false],
    ['Mother with breast cancer', 'Breast cancer', false],
    ['possible pneumonia', 'pneumonia', false],
    ['Pneumonia ruled out', 'pneumonia', false],
    ['history of myocardial infarction', 'myocardial infarction', false],
    ['hx of MI', 'history of myocardial infarction'],
    ['0.5 mg', '5 mg', false],
  ])('%s and %s', (one, other, same = true) => {
    expect(textKey(one) === textKey(other)).toBe(same);
  });
});

it('keeps the side apart from the words', () => {
  expect(plainText('Fracture of left femur').side).toBe('left');
  expect(plainText('Bilateral cataracts').side).toBe('both');
  expect(plainText('Asthma').side).toBeUndefined();
});

it.each(['', '   ', '()', 'of the', undefined])('%j has no key', (text) => {
  expect(textKey(text)).toBeUndefined();
});

it('keeps a weak word that stands alone', () => {
  expect(textKey('Disease')).toBe('disease');
});

it('is blind to case, word order and repeated spaces', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['asthma', 'knee', 'chronic', 'renal', 'pain']), (words) => {
      const text = words.join(' ');
      expect(textKey(`  ${[...words].reverse().join('   ').toUpperCase()}`)).toBe(textKey(text));
    }),
  );
});

it('never throws and is its own fixed point on words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { tokens } = plainText(text);
      expect([...tokens]).toEqual([...tokens].sort());
    }),
  );
});

it('measures how many words two texts share', () => {
  expect(likeness('severe peanut allergy', 'peanut allergy')).toBeCloseTo(0.8);
  expect(likeness('no asthma', 'asthma')).toBe(0);
});
