import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isGraphemeBoundary, snapToGraphemes } from './graphemes';

const PARTS = [
  'a',
  'é',
  'e',
  '\u0301',
  '👩',
  '\u200d',
  '👧',
  '🏽',
  '🇵🇪',
  '🇪',
  '🇸',
  '\r',
  '\n',
  '한',
  '\u1100',
  '\u1161',
  'न',
  '\u094d',
  'ि',
  ' ',
  '東',
  '\ufe0f',
  '\u0600',
  '\ud804\udcbd',
  '”',
  '2',
  '.',
];

function boundaries(text: string): number[] {
  const segments = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)];
  return [...segments.map(({ index }) => index), text.length];
}

describe('isGraphemeBoundary', () => {
  test('agrees with a segmentation of the whole text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const wanted = new Set(boundaries(text));
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect([offset, isGraphemeBoundary(text, offset)]).toEqual([offset, wanted.has(offset)]);
        }
      }),
      { numRuns: 600 },
    );
  });

  test.each([-1, 4, 0.5, Number.NaN])('%d is no boundary of a text of three', (offset) => {
    expect(isGraphemeBoundary('abc', offset)).toBe(false);
  });

  test.each([
    ['letters with accents', 'e\u0301'.repeat(300_000), 4],
    ['one endless character', `e${'\u0301'.repeat(600_000)}`, 1_026],
  ])('looks at the neighbourhood alone, in %s', (_name, text, most) => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    for (let offset = text.length - 200; offset < text.length; offset += 1) isGraphemeBoundary(text, offset);
    const looked = segment.mock.calls.map(([part]) => part.length);
    segment.mockRestore();
    expect(looked.length).toBeGreaterThan(0);
    expect(Math.max(...looked)).toBeLessThanOrEqual(most);
  });
});

describe('snapToGraphemes', () => {
  test.each([
    ['the accent comes along', 'cafe\u0301 au lait', { start: 0, end: 4 }, { start: 0, end: 5 }],
    ['a family is one', 'a👩‍👧b', { start: 3, end: 5 }, { start: 1, end: 6 }],
    ['a flag is one', '🇵🇪🇪🇸', { start: 2, end: 6 }, { start: 0, end: 8 }],
    ['what fits stays', 'abc', { start: 1, end: 2 }, { start: 1, end: 2 }],
    ['an empty range stays empty', 'a👩‍👧b', { start: 3, end: 3 }, { start: 1, end: 1 }],
  ])('%s', (_name, text, range, snapped) => {
    expect(snapToGraphemes(text, range)).toEqual(snapped);
  });

  test.each([
    { start: -1, end: 1 },
    { start: 2, end: 1 },
    { start: 0, end: 9 },
  ])('refuses %j', (range) => {
    expect(() => snapToGraphemes('abc', range)).toThrow(RangeError);
  });
});
