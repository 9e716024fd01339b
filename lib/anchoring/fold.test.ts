import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { FoldedText } from './folded-text';

const PARTS = [
  'a',
  'é',
  'e\u0301',
  '\u1112',
  '\u1161',
  '\u11ab',
  '“',
  '"',
  '’',
  '«',
  '…',
  '.',
  '–',
  '-',
  '5',
  ' ',
  '\u00a0',
  '\n',
  '\u2028',
  '😀',
  '👩‍👧',
  '\u05e9\u05b8',
  'Å',
  '\u212b',
];
const texts = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(''));

describe('fold', () => {
  test.each([
    ['“He’s here,” she said', `"He's here," she said`],
    ['«ya» ‹sí› „ja“', `"ya" 'sí' "ja"`],
    ['a\u00a0b\u2009c  d\ne\u2028f', 'a b c d e f'],
    ['wait…', 'wait...'],
    ['a – b — c ‐ d', 'a - b - c - d'],
    ['cafe\u0301', 'café'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['10–20', '10-20'],
    ['Boat', 'boat'],
    ['a, b', 'a b'],
    ['“a”', '‘a’'],
    ['some thing', 'something'],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(texts, (text) => fold(fold(text)) === fold(text)));
  });
});

describe('FoldedText', () => {
  test('keeps a range of figures in a text that is not composed, too', () => {
    expect(new FoldedText('\u212b 10–20 – a').folded).toBe('Å 10–20 - a');
  });

  test('is the folded text, with a way back for every stretch of it', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = new FoldedText(text);
        expect(folded.folded).toBe(fold(text));
        const [start, end] = [one % (folded.folded.length + 1), other % (folded.folded.length + 1)].toSorted(
          (a, b) => a - b,
        ) as [number, number];
        const range = folded.rangeOf(start, end);
        if (range) expect(fold(text.slice(range.start, range.end)).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
