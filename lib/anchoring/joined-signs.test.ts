import { describe, expect, test } from 'vitest';
import { mapped } from '../testing/mapped-words';

const around = (words: string) =>
  `The board met on Monday. It said that ${words} of the boats came back in spring.`;

describe('what is joined on to the same words', () => {
  test.each([
    ['a minus', '5%', '−5%', 'number: 5% → −5%'],
    ['a hyphen for a minus', '5%', '-5%', 'number: 5% → -5%'],
    ['less than', '5%', '<5%', 'number: 5% → <5%'],
    ['a currency', '40', '$40', 'number: 40 → $40'],
    ['per cent', '40', '40%', 'number: 40 → 40%'],
    ['per cent after a space', '40', '40\u00a0%', 'number: 40 → 40\u00a0%'],
    ['thousands set apart', '25', '25 000', 'number: 25 → 25 000'],
    ['thousands set apart by a thin space', '25', '25\u202f000', 'number: 25 → 25\u202f000'],
    ['a range of years', '1990', '1990-95', 'number: 1990 → 1990-95'],
    ['a second name', 'Smith', 'Smith-Jones', 'name: Smith → Smith-Jones'],
    ['a prefix', 'profit', 'non-profit', 'words: profit → non-profit'],
    ['quotation marks', 'Smith', '“Smith”', 'quotation: Smith → “Smith”'],
    ['a quotation that begins with them', 'no more taxes', '“no more taxes', 'quotation: no → “no'],
    ['a question', 'she is guilty', 'she is guilty?', 'punctuation: guilty → guilty?'],
    ['signs on both sides', '5', '−5%', 'number: 5 → −5%'],
    ['a sign before several words', '5 of them', '−5 of them', 'number: 5 → −5'],
    ['a sign after several words', 'all 40', 'all 40%', 'number: 40 → 40%'],
  ])('%s makes others of them', (_, words, other, change) => {
    const [before, after] = [around(words), around(other)];
    expect(mapped(before, after, words)).toEqual({ outcome: 'changed', words: other, changes: [change] });
    const [was, is] = change.split(': ')[1]!.split(' → ');
    const kind = change.split(':')[0];
    expect(mapped(after, before, other)).toMatchObject({ outcome: 'changed', words });
    // Where the sign stood beside what is claimed: it is no more.
    expect(mapped(after, before, words)).toEqual({
      outcome: 'changed',
      words,
      changes: [`${kind}: ${is} → ${was}`],
    });
  });

  test.each([
    ['another stroke for the minus', '5%', '-5%', '−5%'],
    ['another space before the per cent', '40', '40\u00a0%', '40 %'],
    ['brackets', 'no less than 5%', 'no less than 5%', '(no less than 5%)'],
    ['other quotation marks', 'no more taxes', '"no more taxes"', '«no more taxes»'],
    ['a genitive', 'old Clara Smiths', 'old Clara Smiths', 'old Clara Smiths’ men'],
    ['a dash between clauses', 'Smith', 'Smith', 'Smith — a boatman —'],
    ['a comma', '40', '40', '40, all told,'],
    ['a year before a sum', '2019', '2019', '2019 €5'],
    ['a possessive on what is beside them', '40', '40 boats', '40 boat’s'],
  ])('%s leaves them as they were', (_, words, before, after) => {
    expect(mapped(around(before), around(after), words)).toEqual({ outcome: 'placed', words, changes: [] });
  });

  test.each([
    ['a decimal part in Arabic figures', '٢٥', '٢٥٫٥'],
    ['thousands in Arabic figures', '٢٥', '٢٥٬٠٠٠'],
  ])('%s is of the number', (_, words, other) => {
    expect(mapped(around(words), around(other), words)).toMatchObject({ outcome: 'changed', words: other });
  });
});
