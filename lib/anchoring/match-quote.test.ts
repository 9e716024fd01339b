import { describe, expect, test } from 'vitest';
import { findQuote, type QuoteMatch } from './match-quote';

const TWICE = 'Rents rose by 5 percent in Tarn. Wages rose by 5 percent in Dole.';
const found = (start: number, end: number): QuoteMatch => ({ kind: 'found', range: { start, end } });

describe('findQuote', () => {
  test.each<[string, string, Parameters<typeof findQuote>[1], QuoteMatch]>([
    ['one place', TWICE, { exact: 'Tarn' }, found(27, 31)],
    [
      'one place, whatever is said to surround it',
      TWICE,
      { exact: 'Tarn', prefix: 'from ', suffix: '!' },
      found(27, 31),
    ],
    ['no place', TWICE, { exact: '6 percent' }, { kind: 'absent' }],
    ['a changed figure is absent', TWICE, { exact: '5 percent in Tarm' }, { kind: 'absent' }],
    ['nothing is nowhere', TWICE, { exact: '' }, { kind: 'absent' }],
    ['two places', TWICE, { exact: '5 percent' }, { kind: 'ambiguous', count: 2 }],
    ['the prefix decides', TWICE, { exact: 'rose by 5 percent', prefix: 'Wages ' }, found(39, 56)],
    ['the suffix decides', TWICE, { exact: '5 percent', suffix: ' in Tarn' }, found(14, 23)],
    [
      'context that fits both decides nothing',
      TWICE,
      { exact: '5 percent', prefix: 'rose by ' },
      { kind: 'ambiguous', count: 2 },
    ],
    [
      'context that fits neither decides nothing',
      TWICE,
      { exact: '5 percent', prefix: 'fell by ' },
      { kind: 'ambiguous', count: 2 },
    ],
    [
      'prefix of one and suffix of the other',
      TWICE,
      { exact: ' rose by 5 percent in ', prefix: 'Rents', suffix: 'Dole' },
      { kind: 'ambiguous', count: 2 },
    ],
    [
      'half a context is none',
      TWICE,
      { exact: '5 percent', prefix: 'Wages fell by ' },
      { kind: 'ambiguous', count: 2 },
    ],
    ['places that overlap are two', 'aaa', { exact: 'aa' }, { kind: 'ambiguous', count: 2 }],
    ['not inside a character', 'a👩‍👧b', { exact: '👩' }, { kind: 'absent' }],
    ['another form of the same letters', 'the café', { exact: 'cafe\u0301' }, found(4, 8)],
    ['letters of another case are other words', TWICE, { exact: 'tarn' }, { kind: 'absent' }],
  ])('%s', (_name, text, quote, match) => {
    expect(findQuote(text, quote)).toEqual(match);
  });
});
