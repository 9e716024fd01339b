// A text as numbers: words and signs, each known by an id, so that two texts are compared without touching their strings.

/** What stands before a token, as bits of `Tokens.before`. */
export const SPACE_BEFORE = 1;
export const BLOCK_START = 2;
export const SENTENCE_START = 4;
/** A sentence has ended with what stands before, closing marks left aside. */
export const SENTENCE_END = 8;

export type Tokens = {
  readonly text: string;
  readonly count: number;
  /** The same for tokens that fold to the same string; below 0 for signs, 0 and above for words. */
  readonly ids: Int32Array;
  /** UTF-16 offsets into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly before: Uint8Array;
  /** Whether the text is in NFC. */
  readonly isComposed: boolean;
};
