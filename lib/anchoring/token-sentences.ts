// The sentences of a text by its tokens: look-alikes are told apart as wholes.
import { borrow } from './borrowed';
import { SENTENCE_START, type Tokens } from './tokens';

export type Sentences = {
  readonly text: Tokens;
  /** Of the other text, by token. */
  readonly match: Int32Array;
  /** Number of the sentence, by token; borrowed. */
  readonly of: Int32Array<ArrayBuffer>;
  /** First token of each, and the end of the last. */
  readonly starts: Int32Array;
};

export function sentences(text: Tokens, match: Int32Array): Sentences {
  const { count, before } = text;
  const of = borrow(count);
  const starts: number[] = [];
  let sentence = -1;
  for (let at = 0; at < count; at += 1) {
    if (at === 0 || (before[at]! & SENTENCE_START) !== 0) {
      starts.push(at);
      sentence += 1;
    }
    of[at] = sentence;
  }
  starts.push(count);
  return { text, match, of, starts: Int32Array.from(starts) };
}
