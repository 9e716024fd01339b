import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointIndex, rangeToCodePoints, rangeToUtf16 } from './code-points';

const texts = fc
  .array(fc.constantFrom('a', 'é', '😀', '\ud83d', '\ude00', '\n', '東'))
  .map((parts) => parts.join(''));

describe('codePointIndex', () => {
  test.each([
    ['', 0, 0],
    ['abc', 2, 2],
    ['a😀b', 1, 1],
    ['a😀b', 3, 2],
    ['😀😀😀', 6, 3],
    ['😀😀😀', 2, 1],
  ])('%j: UTF-16 %i is code point %i', (text, utf16, codePoint) => {
    expect(codePointIndex(text).toCodePoints(utf16)).toBe(codePoint);
    expect(codePointIndex(text).toUtf16(codePoint)).toBe(utf16);
  });

  test.each([
    ['a😀b', 2],
    ['abc', -1],
    ['abc', 4],
    ['abc', 1.5],
    ['abc', Number.NaN],
  ])('%j has no code point at UTF-16 %d', (text, utf16) => {
    expect(() => codePointIndex(text).toCodePoints(utf16)).toThrow(RangeError);
  });

  test.each([
    ['a😀b', 4],
    ['abc', -1],
    ['abc', 0.5],
  ])('%j has no UTF-16 offset for code point %d', (text, codePoint) => {
    expect(() => codePointIndex(text).toUtf16(codePoint)).toThrow(RangeError);
  });

  test('agrees with JavaScript iteration at every code point', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = codePointIndex(text);
        const characters = [...text];
        expect(index.length).toBe(characters.length);
        let utf16 = 0;
        for (let codePoint = 0; codePoint <= characters.length; codePoint += 1) {
          expect(index.toUtf16(codePoint)).toBe(utf16);
          expect(index.toCodePoints(utf16)).toBe(codePoint);
          utf16 += characters[codePoint]?.length ?? 0;
        }
      }),
    );
  });

  test('translates ranges both ways', () => {
    const index = codePointIndex('a😀b😀c');
    expect(rangeToCodePoints(index, { start: 3, end: 6 })).toEqual({ start: 2, end: 4 });
    expect(rangeToUtf16(index, { start: 2, end: 4 })).toEqual({ start: 3, end: 6 });
  });
});
