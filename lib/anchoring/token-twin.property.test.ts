import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, edits, texts } from '@/lib/testing/any-text';
import { tokenise } from './tokenise';
import { type Tokens } from './tokens';
import { Vocabulary } from './vocabulary';

const plainly = ({ count, ids, starts, ends, before }: Tokens) =>
  Array.from({ length: count }, (_, at) => [ids[at], starts[at], ends[at], before[at]]);

describe('a text that is read beside another', () => {
  test('has the tokens that it has alone', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), edits, (parts, list) => {
        const text = parts.join('\n');
        const now = edited(text, list);
        const vocabulary = new Vocabulary();
        const like = tokenise(text, vocabulary);
        const beside = tokenise(now, vocabulary, like);
        expect(plainly(beside)).toEqual(plainly(tokenise(now, vocabulary)));
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  test.each([
    [
      'a range at the edge of what is the same',
      'in the years 1999–2001 of it all',
      'in the years 1999– of it all',
    ],
    [
      'a flag that was half of another',
      'with the flag of it 🇵🇪 and more words',
      'with the flag of it 🇵🇪🇵🇪 and more words',
    ],
    [
      'a bracket after a sentence that ended',
      'It went on. ) Then many more words',
      'It went on ) Then many more words',
    ],
    [
      'a number that went on',
      'there were some 25 and no more of them',
      'there were some 25,5 and no more of them',
    ],
    ['marks on what was bare', 'the words of a cafe', 'the words of a cafe\u0301'],
  ])('%s', (_, text, other) => {
    const [before, now] = [text, other].map((words) => `Somebody who knew said at some length ${words}`);
    const vocabulary = new Vocabulary();
    const like = tokenise(before!, vocabulary);
    const beside = tokenise(now!, vocabulary, like);
    expect(plainly(beside)).toEqual(plainly(tokenise(now!, vocabulary)));
  });

  test('is looked at a few times a sign, however long it is the same', () => {
    const words = Array.from({ length: 40_000 }, (_, at) => `word${at % 5_000}`).join(' ');
    const vocabulary = new Vocabulary();
    const like = tokenise(`First ${words}`, vocabulary);
    const { charCodeAt } = String.prototype;
    let looks = 0;
    String.prototype.charCodeAt = function (this: string, at: number) {
      looks += 1;
      return charCodeAt.call(this, at);
    };
    try {
      tokenise(`Second ${words}`, vocabulary, like);
    } finally {
      String.prototype.charCodeAt = charCodeAt;
    }
    expect(looks).toBeLessThan(5 * words.length);
  });
});
