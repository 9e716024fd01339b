/** Why: that so many words were not looked at says little; which ones they are is what a reader of the record asks. */
import { shortLine } from '@/lib/article/stretch-lines';
import { type Said, say } from '@/lib/language/text';
import { wordsInQuotes } from './words-in-quotes';

/** As much of one paragraph as a sentence can name it by: `wordsInQuotes` cuts off what is longer. */
const longest = 80;

/**
 * A sentence about words with the words before it. Never joined over the end of a paragraph: that would be a sentence
 * that nobody wrote.
 * @param lines the words, paragraph by paragraph.
 */
export function withUnseenWords(what: Said, lines: readonly string[]): Said {
  const [first, ...others] = lines.map((line) => wordsInQuotes(shortLine(line, longest)));
  const last = others.at(-1);
  if (first === undefined) return what;
  if (last === undefined) return say('“{first}”: {what}', { first, what });
  return others.length === 1
    ? say('“{first}”, “{last}”: {what}', { first, last, what })
    : say('“{first}” … “{last}”: {what}', { first, last, what });
}
