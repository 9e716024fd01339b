import { english } from '@/lib/language/translate';
import { say } from '@/lib/language/text';
import { expect, test } from 'vitest';
import { withUnseenWords } from './unseen-words';

const long = `It began with ${'very '.repeat(30)}little rain`;

test.each<[string, string[], string]>([
  ['no words', [], 'Not looked at.'],
  ['one paragraph', ['paid twice'], '“paid twice”: Not looked at.'],
  ['a quotation', ['“It rained,” he said'], '“‘It rained,’ he said”: Not looked at.'],
  ['two', ['paid twice', 'By Nadia'], '“paid twice”, “By Nadia”: Not looked at.'],
  ['more', ['paid twice', 'By Nadia', 'It rained.'], '“paid twice” … “It rained.”: Not looked at.'],
])('%s', (_name, lines, sentence) => {
  expect(english.said(withUnseenWords(say('Not looked at.'), lines))).toBe(sentence);
});

test('of a long paragraph the beginning and the end', () => {
  expect(english.said(withUnseenWords(say('Not looked at.'), [long]))).toMatch(
    /^“It began with very .* … .*little rain”: Not looked at\.$/u,
  );
});
