import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowsOf } from './text-windows';
import { countWords, countWordsSince, wordsOf } from './words';

const shown = (text: string, range?: { start: number; end: number }) =>
  wordsOf(text, range).map(({ start, end }) => text.slice(start, end));

describe('wordsOf', () => {
  test.each([
    ['', []],
    [' — “…” ', []],
    ['Two words.', ['Two', 'words']],
    ['It’s 3.5 percent, not 1,200', ['It’s', '3.5', 'percent', 'not', '1,200']],
    ['¿Qué pasó?\nNada.', ['Qué', 'pasó', 'Nada']],
    ['one\u2028two', ['one', 'two']],
  ])('%j', (text, words) => {
    expect(shown(text)).toEqual(words);
  });

  test('within a range, by offsets into the whole text', () => {
    expect(wordsOf('one two\nthree', { start: 4, end: 13 })).toEqual([
      { start: 4, end: 7 },
      { start: 8, end: 13 },
    ]);
  });

  test('cuts no word of a line that is longer than a window', () => {
    const line = 'interminable '.repeat(2_000);
    expect(new Set(shown(line))).toEqual(new Set(['interminable']));
    expect(wordsOf(line)).toHaveLength(2_000);
  });
});

describe('countWordsSince', () => {
  test('is the number of words, whatever the other text is', () => {
    const line = fc.constantFrom('', 'One two.', 'It’s 3.5 percent', '¿Qué?', 'three four five');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (now, then) => {
        const known = { text: then, count: wordsOf(then).length };
        expect(countWordsSince(now, known)).toBe(wordsOf(now).length);
      }),
    );
  });
});

describe('countWords', () => {
  const text = 'one two three four';
  test.each([
    ['all', [{ start: 0, end: 18 }], 4],
    ['none', [], 0],
    ['a word belongs where it starts', [{ start: 0, end: 5 }], 2],
    ['and not where it ends', [{ start: 5, end: 18 }], 2],
    [
      'overlapping ranges count once',
      [
        { start: 0, end: 8 },
        { start: 4, end: 13 },
      ],
      3,
    ],
  ])('%s', (_name, ranges, count) => {
    expect(countWords(text, ranges)).toBe(count);
  });
});

describe('windowsOf', () => {
  test.each([
    ['white space', 'ab '.repeat(5_000)],
    ['no white space', 'a'.repeat(10_000)],
    ['accents', 'e\u0301'.repeat(10_000)],
    ['one endless character', `e${'\u0301'.repeat(10_000)}`],
  ])('covers all of a line of %s', (_name, text) => {
    const windows = windowsOf(text, { start: 1, end: text.length });
    expect(windows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(1));
    expect(Math.max(...windows.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4_096);
  });
});
