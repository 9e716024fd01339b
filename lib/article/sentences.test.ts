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
