import { expect, test } from 'vitest';
import { interfaceLanguage } from './interface-language';
import { say, text } from './text';
import { english, translator } from './translate';

const spanish = translator('es', {
  'Saved. {count, number} words.': 'Guardado. {count, number} palabras.',
  'state:: Open': 'Abierta',
  '<b>{who}</b> invites you.': 'Te invita <b>{who}</b>.',
  'It is {now}. {want}': 'Está {now}. {want}',
  'the claim is:: stale': 'caduca',
  'At least {least, number}.': 'Al menos {least, number}.',
});

test.each([
  [english('{n, plural, one {# word is} other {# words are}} left.', { n: 1 }), '1 word is left.'],
  [english('{n, plural, one {# word is} other {# words are}} left.', { n: 1_200 }), '1,200 words are left.'],
  [english("You don't “really” need 5 %."), "You don't “really” need 5 %."],
  [english('state:: Open'), 'Open'],
  [spanish(text('state:: Open')), 'Abierta'],
  [spanish('Saved. {count, number} words.', { count: 12_345 }), 'Guardado. 12.345 palabras.'],
  [spanish.said(say('state:: Open')), 'Abierta'],
  [
    spanish('It is {now}. {want}', {
      now: say('the claim is:: stale'),
      want: say('At least {least, number}.', { least: 40_000 }),
    }),
    'Está caduca. Al menos 40.000.',
  ],
  [english('It is {now}.', { now: say('the claim is:: stale') }), 'It is stale.'],
  [spanish('Nobody has translated this.'), 'Nobody has translated this.'],
  [spanish.number(12_345), '12.345'],
  [english.number(12_345), '12,345'],
])('%s', (told, expected) => {
  expect(told).toBe(expected);
});

test('tags are filled in by whoever shows the sentence', () => {
  const bold = (chunks: unknown) => `*${String(chunks)}*`;
  expect(spanish.rich('<b>{who}</b> invites you.', { who: 'Ada', b: bold as never })).toBe(
    'Te invita *Ada*.',
  );
});

test.each([
  [null, null, 'en'],
  ['es', 'en-GB', 'es'],
  ['xx', 'es-PE,es;q=0.9,en;q=0.8', 'es'],
  [null, 'en;q=0.5, es;q=0.9', 'es'],
  [null, 'de, fr;q=0.9', 'en'],
  [null, 'es;q=0, en', 'en'],
  [null, ';;;q=,*', 'en'],
])('chosen %s, asked for %s: %s', (chosen, asked, expected) => {
  expect(interfaceLanguage(chosen, asked)).toBe(expected);
});
