import { describe, expect, test } from 'vitest';
import { anchorQuote } from './anchor';
import { mapVersion } from './diff-map';

// As large as an article may be, and made so that comparing every word with every other would take hours.
const SIZE = 600_000;
const same = 'word '.repeat(SIZE / 5);
const numbered = (prefix: string, step: number) =>
  Array.from({ length: SIZE / 6 }, (_, at) => `${prefix}${(at * step) % 7919}`).join(' ');

describe('texts made to be slow', () => {
  test.each<[string, string, string, string[]]>([
    ['one word, over and over, once less', same, same.slice(5), ['changed']],
    [
      'one word, over and over, every other one changed',
      same,
      'word other '.repeat(SIZE / 11),
      ['orphaned', 'changed'],
    ],
    ['a single word', 'a'.repeat(SIZE), 'a'.repeat(SIZE - 1), ['orphaned', 'changed', 'placed']],
    ['nothing in common', numbered('a', 1), numbered('b', 1), ['orphaned']],
    ['the same words in another order', numbered('a', 1), numbered('a', 31), ['orphaned', 'changed']],
    ['backwards', numbered('a', 1), numbered('a', 1).split(' ').reverse().join(' '), ['orphaned', 'changed']],
    ['signs alone', '. '.repeat(SIZE / 2), '. , '.repeat(SIZE / 4), ['orphaned', 'changed']],
    ['no spaces', '漢字'.repeat(SIZE / 2), '字漢'.repeat(SIZE / 2), ['orphaned', 'changed']],
  ])(
    '%s',
    (_name, old, now, outcomes) => {
      const mapper = mapVersion(old, now);
      const found = new Set(
        Array.from({ length: 200 }, (_, at) => mapper.map({ start: at * 1000, end: at * 1000 + 60 }).outcome),
      );
      expect(outcomes).toEqual(expect.arrayContaining([...found]));
    },
    60_000,
  );

  test('a long quotation in a long text', () => {
    const exact = numbered('b', 1).slice(0, 5000);
    expect(anchorQuote(numbered('a', 1), { exact }).outcome).toBe('orphaned');
    expect(anchorQuote(same, { exact: 'word wird' }).outcome).toBe('changed');
  }, 60_000);
});
