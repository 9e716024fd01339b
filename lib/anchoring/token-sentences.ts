// The sentences of a text by its tokens: look-alikes are told apart as wholes.
import { SENTENCE_START, type Tokens } from './tokens';

export type Sentences = {
  readonly text: Tokens;
  /** Of the other text, by token. */
  readonly match: Int32Array;
  /** Number of the sentence, by token. */
  readonly of: Int32Array;
  /** First token of each, and the end of the last. */
  readonly starts: Int32Array;
};

export function sentences(text: Tokens, match: Int32Array): Sentences {
  const of = new Int32Array(text.count);
  const starts: number[] = [];
  for (let at = 0; at < text.count; at += 1) {
    if (at === 0 || text.before[at]! & SENTENCE_START) starts.push(at);
    of[at] = starts.length - 1;
  }
  starts.push(text.count);
  return { text, match, of, starts: Int32Array.from(starts) };
}
