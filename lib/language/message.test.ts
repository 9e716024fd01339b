/** Our few forms are read as the whole grammar of ICU reads them: every sentence that has values, in both languages. */
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { spanishOnTheServer } from './catalogue-es-server';
import { localeOf } from './interface-language';
import { type Part, parseMessage } from './message';
import type { Text } from './text';
import { english, translator } from './translate';

const spanish = translator('es', spanishOnTheServer);
const withValues = Object.entries(spanishOnTheServer).filter(([sentence]) => /[{<]/u.test(sentence));
const numbers = [0, 1, 2, 21, 1_000, 12_345, 1_000_000];

/** Its values, those that must be numbers apart, and its tags. */
function named(
  parts: readonly Part[],
  into = { words: new Set<string>(), numbers: new Set<string>(), tags: new Set<string>() },
) {
  for (const part of parts) {
    if (typeof part === 'string' || part.kind === 'count') continue;
    if (part.kind === 'tag') named(part.children, into).tags.add(part.name);
    else into[part.kind === 'value' ? 'words' : 'numbers'].add(part.name);
    if (part.kind === 'plural') for (const option of Object.values(part.options)) named(option, into);
  }
  return into;
}

describe.each(withValues)('%s', (sentence, translation) => {
  test.each([
    ['en', english, sentence.replace(/^[\w ]+:: /u, '')],
    ['es', spanish, translation],
  ] as const)('in %s', (language, t, message) => {
    const found = named(parseMessage(message));
    const told = createTranslator({ locale: localeOf[language], messages: { message }, timeZone: 'UTC' });
    for (const number of numbers) {
      const values = {
        ...Object.fromEntries([...found.words].map((name) => [name, `<${name}’s> {words}`])),
        ...Object.fromEntries([...found.numbers].map((name) => [name, number])),
      };
      const tags = Object.fromEntries(
        [...found.tags].map((name) => [name, (chunks: unknown) => `[${name} ${String(chunks)}]`]),
      );
      expect(t.rich(sentence as Text, { ...values, ...tags } as never)).toBe(
        told.rich('message', { ...values, ...tags } as never),
      );
      if (found.tags.size === 0) expect(t(sentence as Text, values)).toBe(told('message', values as never));
    }
  });
});

test.each([
  'An {open brace',
  'A closed} brace',
  '{when, date}',
  '{count, plural, one {# word}}',
  '<b>never closed',
  '<b>closed by another</i>',
  'less < than',
  '{two words}',
])('of no form that we have: %s', (message) => {
  expect(() => parseMessage(message)).toThrow('Cannot be read');
});

test('a value that is missing is told, not left out', () => {
  expect(() => english('It is {now}.', {})).toThrow('No value for now');
  expect(() => english('It is <b>now</b>.', {})).toThrow('<b>');
});
