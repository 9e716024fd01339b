import { describe, expect, test } from 'vitest';
import { matchByQuote } from './hypothesis';

const TEXT =
  'Rents rose by 25,000 crowns in 2023, said the board. Wages rose by 9,000 crowns in 2023, said the union. Nobody spoke of rents.';

// The answers are those that the original gave (client of July 2026), which also agreed on 1,440 generated highlights.
describe('matchByQuote answers as Hypothesis does', () => {
  test.each<
    [string, string, { prefix?: string; suffix?: string }, number | undefined, [number, number, number]]
  >([
    ['the very words', 'said the board', {}, undefined, [37, 51, 1]],
    ['twice: the first', 'crowns in 2023', {}, undefined, [21, 35, 1]],
    ['twice: by what is before', 'crowns in 2023', { prefix: 'rose by 9,000 ' }, undefined, [73, 87, 1]],
    ['twice: by what is after', 'crowns in 2023', { suffix: ', said the union' }, undefined, [73, 87, 1]],
    ['twice: by the hint', 'crowns in 2023', {}, 80, [73, 87, 0.9988]],
    [
      'other numbers, all but certain',
      'Rents rose by 35,000 crowns in 2024',
      { suffix: ', said the board' },
      0,
      [0, 35, 0.9689],
    ],
    ['a letter less', 'Nobdy spoke', {}, undefined, [105, 117, 0.9506]],
    ['parts of words', 'wages of rents', {}, undefined, [113, 126, 0.8447]],
    ['half of it gone', 'the union and the board', {}, undefined, [27, 51, 0.7637]],
  ])('%s', (_name, exact, context, hint, [start, end, score]) => {
    expect(matchByQuote(TEXT, { exact, ...context }, hint)).toEqual({
      start,
      end,
      score: expect.closeTo(score, 4),
    });
  });

  test.each(['zzzzqqqq', ''])('%j is nowhere', (exact) => {
    expect(matchByQuote(TEXT, { exact })).toBeNull();
  });
});
