import { describe, expect, it } from '@jest/globals';
import { toDigits, toWords } from '../../src/skill/languages/en/number-words.js';

describe('number words', () => {
  it.each([
    ['seven nation army', '7 nation army'],
    ['ninety nine luftballons', '99 luftballons'],
    ['nineteen ninety nine', '1999'],
    ['nineteen oh one', '1901'],
    ['twenty twenty', '2020'],
    ['two thousand', '2000'],
    ['one hundred', '100'],
    ['two hundred five', '205'],
    ['blink one eighty two', 'blink 182'],
    ['two pac', '2 pac'],
    ['one two three', '123'],
    ['someone like you', 'someone like you'],
    ['oh happy day', 'oh happy day'],
    ['', ''],
  ])('"%s" in digits is "%s"', (words, digits) => expect(toDigits(words)).toBe(digits));

  it.each([
    ['7 rings', 'seven rings'],
    ['99 luftballons', 'ninety nine luftballons'],
    ['1999', 'nineteen ninety nine'],
    ['1901', 'nineteen oh one'],
    ['2000', 'two thousand'],
    ['2005', 'two thousand five'],
    ['2020', 'twenty twenty'],
    ['500 miles', 'five hundred miles'],
    ['2pac', 'two pac'],
    ['123456', '123456'],
  ])('"%s" in words is "%s"', (digits, words) => expect(toWords(digits)).toBe(words));

  it('reads every number it writes', () => {
    for (let number = 0; number < 10_000; number += 1) expect(toDigits(toWords(String(number)))).toBe(String(number));
  });
});
