import { expect, test } from 'vitest';
import { wordsInQuotes } from './words-in-quotes';

test.each([
  ['It rained.', 'It rained.'],
  ['“It rained.”', 'It rained.'],
  ['"It rained."', 'It rained.'],
  ['«Llovió»', 'Llovió'],
  ['„Es regnete.“', 'Es regnete.'],
  ['“It rained,” she said, “all day.”', '‘It rained,’ she said, ‘all day.’'],
  ['She said: "It rained."', 'She said: ‘It rained.’'],
  ['The so-called «quay»', 'The so-called ‘quay’'],
  ['It didn’t rain', 'It didn’t rain'],
  ['x'.repeat(90), `${'x'.repeat(79)}…`],
  [`“${'x'.repeat(79)}”`, 'x'.repeat(79)],
  [`“${'x'.repeat(90)}”`, `${'x'.repeat(79)}…`],
  ['“”', ''],
])('%s', (words, expected) => {
  expect(wordsInQuotes(words)).toBe(expected);
});
