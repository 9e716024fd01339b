import { describe, expect, test } from 'vitest';
import { describeRange } from './describe';
import { findQuote } from './match-quote';

describe('describeRange', () => {
  test('keeps 32 units on each side', () => {
    const text = `${'a'.repeat(40)}THE WORDS${'b'.repeat(40)}`;
    expect(describeRange(text, { start: 40, end: 49 })).toEqual({
      start: 40,
      end: 49,
      exact: 'THE WORDS',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  test('has less context at the ends of the text', () => {
    expect(describeRange('one two', { start: 0, end: 3 })).toMatchObject({ prefix: '', suffix: ' two' });
    expect(describeRange('one two', { start: 4, end: 7 })).toMatchObject({ prefix: 'one ', suffix: '' });
  });

  test('cuts no character at the far end of the context', () => {
    const text = `x😀${'a'.repeat(31)}W${'b'.repeat(31)}👩‍👧`;
    const { prefix, suffix } = describeRange(text, { start: 34, end: 35 });
    expect([prefix, suffix]).toEqual(['a'.repeat(31), 'b'.repeat(31)]);
  });

  test('is found again by its own quote', () => {
    const text = 'It rose by 5 percent. It fell by 5 percent. It stayed.';
    const range = { start: 33, end: 42 };
    expect(findQuote(text, describeRange(text, range))).toEqual({ kind: 'found', range });
  });

  test('refuses a range that the text does not have', () => {
    expect(() => describeRange('abc', { start: 2, end: 4 })).toThrow(RangeError);
  });
});
