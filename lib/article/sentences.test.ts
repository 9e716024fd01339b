import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH_CASES, SPANISH_CASES } from './sentence-cases';
import { sentencesOf } from './sentences';

function split(text: string, language: string): string[] {
  return sentencesOf(text, [{ start: 0, end: text.length }], language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe.each([
  ['en', ENGLISH_CASES],
  ['es', SPANISH_CASES],
])('hard cases: %s', (language, cases) => {
  test.each(cases)('%s', (marked) => {
    expect(split(marked.replaceAll('|', ''), language)).toEqual(marked.split('|').map((part) => part.trim()));
  });
});

describe('sentencesOf', () => {
  test('a block ends its sentence, an empty or blank one has none', () => {
    const text = 'A headline\n\n  \nOne. Two.';
    const blocks = [
      { start: 0, end: 10 },
      { start: 11, end: 11 },
      { start: 12, end: 14 },
      { start: 15, end: 24 },
    ];
    expect(sentencesOf(text, blocks, 'en')).toEqual([
      { start: 0, end: 10 },
      { start: 15, end: 19 },
      { start: 20, end: 24 },
    ]);
  });

  test.each([
    ['他走了。她留下了。没有人知道。', 3],
    ['ذهب؟ بقيت.', 2],
  ])('other scripts too: %s', (text, count) => {
    expect(split(text, 'en')).toHaveLength(count);
  });

  test('sentences are in order, apart, trimmed, and hold all that is not white space', () => {
    const parts = [
      'Mr',
      '.',
      '. ',
      'a',
      'A',
      ' ',
      '”',
      '“',
      '(',
      ')',
      '?',
      '!',
      '…',
      '3',
      '\u2028',
      '—',
      '。',
      '[1]',
      'EE. UU.',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 30 }),
        fc.constantFrom('en', 'es'),
        (list, language) => {
          const text = list.join('');
          let at = 0;
          for (const { start, end } of sentencesOf(text, [{ start: 0, end: text.length }], language)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['stops', '.'.repeat(200_000) + 'a', 1],
    ['closers', `.${'"'.repeat(200_000)}a`, 1],
    ['initials', 'A. '.repeat(60_000), 1],
    ['asides', 'a?) A'.repeat(40_000), 40_001],
    ['one endless paragraph', 'It held. It always will. '.repeat(10_000), 20_000],
  ])('a line as long as no article’s is cut as a short one, of %s', (_name, text, count) => {
    const found = sentencesOf(text, [{ start: 0, end: text.length }], 'en');
    expect(found).toHaveLength(count);
    expect(found.at(-1)?.end).toBe(text.trimEnd().length);
  });
});
