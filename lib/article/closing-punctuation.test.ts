import { describe, expect, it } from 'vitest';
import { closingEnd } from './closing-punctuation';

describe('the punctuation behind words', () => {
  it.each([
    ['in 1951, then', 7, ','],
    ['“in 1951.” Then', 8, '.”'],
    ['in 1951', 7, ''],
    ['in 1951 (then)', 7, ''],
    ['the mayor’s car', 9, ''],
    ['2.5 tonnes', 1, ''],
    ['the end.\nMore', 7, '.'],
  ])('%j from %i', (text, at, closing) => {
    expect(text.slice(at, closingEnd(text, at))).toBe(closing);
  });

  it('is not followed further than asked', () => {
    expect(closingEnd('in 1951.”', 7, 8)).toBe(8);
  });
});
