import { describe, expect, test } from 'vitest';
import {
  findTerms,
  foldText,
  forgiven,
  mistypings,
  readSearch,
  waysToWrite,
  wordsOfText,
} from './search-text';

test.each([
  ['Peñíscola, ÅRHUS — Łódź', ['peniscola', 'arhus', 'lodz']],
  ['1,200 boats (57%)', ['1', '200', 'boats', '57']],
  ['a_b C:\\temp', ['a', 'b', 'c', 'temp']],
  ['%_%_', []],
  ['Їжак', ['іжак']],
])('the words of %j', (text, words) => {
  expect(wordsOfText(text)).toEqual(words);
});

describe('what is looked for', () => {
  test.each([
    ['quay', [['quay']], []],
    ['quay "on Monday"', [['quay'], ['on', 'monday']], []],
    ['“still open', [['still', 'open']], []],
    ['1,200 boats,', [['1', '200'], ['boats']], []],
    ['57%', [['57']], ['57%']],
    ['%', [], ['%']],
    ['C:\\', [['c']], ['c:\\']],
    ["' OR 1=1 --", [['or'], ['1', '1']], ['1=1']],
    ['(a+)+$', [['a']], ['a+)+$']],
    ['  ', [], []],
  ])('%j', (q, terms, literals) => {
    const search = readSearch(q);
    expect(search.terms.map((one) => one.words)).toEqual(terms);
    expect(search.literals).toEqual(literals);
  });

  test('a single word is a beginning too, quoted it is not', () => {
    expect(readSearch('boat "ship" 1,200').terms.map((one) => one.isBeginning)).toEqual([true, false, false]);
  });

  test('SECURITY.md 5: 50 kB of brackets are read as words and signs, in bounded number', () => {
    const { terms, literals } = readSearch('(a+)+$ '.repeat(7_000));
    expect([terms.length, literals.length]).toEqual([12, 12]);
  });
});

test('terms are found where they stand, the longest first, accents and capitals aside', () => {
  const text = 'Peñíscola had 1,200 boats; Peniscola had 1 boat.';
  const terms = [[new Set(['peniscola'])], [new Set(['1']), new Set(['200'])], [new Set(['boats', 'boat'])]];
  expect(findTerms(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Peñíscola',
    '1,200',
    'boats',
    'Peniscola',
    'boat',
  ]);
});

test.each([
  ['quay', 'quay', 0],
  ['quay', 'quya', 1],
  ['harbour', 'harbor', 1],
  ['harbour', 'harobur', 1],
  ['minister', 'mimister', 1],
  ['quay', 'ministry', 3],
])('from %s to %s', (a, b, expected) => {
  expect(mistypings(a, b, 2)).toBe(expected);
});

test.each([
  ['40000', [['40000'], ['40', '000']]],
  ['1234567', [['1234567'], ['1', '234', '567']]],
  ['40,000', [['40', '000'], ['40000']]],
  ['1.234.567', [['1', '234', '567'], ['1234567']]],
  ['300', [['300']]],
  ['05000', [['05000']]],
  ['3,14', [['3', '14']]],
  ['quay', [['quay']]],
])('the ways to write %j', (typed, ways) => {
  const [term] = readSearch(typed).terms;
  expect(waysToWrite(term!).map(({ words }) => words)).toEqual(ways);
});

test('a figure is never taken for another, nor a short word', () => {
  expect(['2019', 'the', 'quay', 'harbour'].map(forgiven)).toEqual([0, 0, 1, 2]);
  expect(foldText('½')).toBe('1⁄2');
});
