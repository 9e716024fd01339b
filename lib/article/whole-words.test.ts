import { expect, test } from 'vitest';
import { fold } from '../anchoring/fold';
import { soughtWords, wholeWordsIn } from './whole-words';

test.each([
  ['as they are', '25,000 euros', 'Bonn paid 25,000 euros. It was 25,000\u00a0euros!', 2],
  ['without the full stop behind them', 'Bonn paid.', '“Bonn paid”, he said.', 1],
  ['with typographic signs', 'the mayor\u2019s 5 euros', "the mayor's 5 euros", 1],
  ['not in longer words', 'Bonn', 'Bonner, Nebonn, Bonn\u0301', 0],
  ['not in longer figures', '25,000', '25,000,000 or 125,000 or 1.25,000', 0],
  ['at the end of a sentence and of a text', '25,000', 'First 25,000, then 25,000', 2],
  ['not where there are none', '…', 'And then …', 0],
])('words are found %s', (_, words, text, times) => {
  expect(wholeWordsIn(fold(text), soughtWords(words))).toHaveLength(times);
});
