import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language';

test.each([
  ['The dam in the valley held for the third time, and nobody knows why it did.', 'en'],
  ['La presa del valle aguantó por tercera vez, y nadie sabe por qué lo hizo.', 'es'],
  ['Dzień dobry, tama w dolinie wytrzymała po raz trzeci.', null],
  ['Dam held', null],
  ['', null],
])('%s: %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});
