// The text as the cursor walks it: sentences in order, and the words of a sentence once somebody steps into it.
import { type TextRange } from '@/lib/anchoring/selector';
import { type TextBlock } from '@/lib/article/plain-text';
import { wordsOf } from '@/lib/article/words';

/** All offsets are UTF-16 units of the plain text. */
export interface TextMap {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly TextRange[];
  /** The words of a sentence as a hand would pick them up: “$40” and “57%” are one each. Found once, then kept. */
  wordsIn(sentence: number): readonly TextRange[];
  /** The sentence at an offset; between two, the one before it in the same block, else the one after. −1 in no text. */
  sentenceAt(offset: number): number;
}

export function textMap(
  text: string,
  blocks: readonly TextBlock[],
  sentences: readonly TextRange[],
): TextMap {
  const words = new Map<number, readonly TextRange[]>();
  return {
    text,
    blocks,
    sentences,
    wordsIn(sentence) {
      const known = words.get(sentence);
      if (known) return known;
      const range = sentences[sentence];
      const found = range ? wordsOf(text, range).map((word) => withSigns(text, word, range)) : [];
      words.set(sentence, found);
      return found;
    },
    sentenceAt(offset) {
      const before = lastStartingBy(sentences, offset);
      if (before === -1) return sentences.length > 0 ? 0 : -1;
      const isInside = offset < sentences[before]!.end;
      const parted = text.slice(sentences[before]!.end, offset).includes('\n');
      return isInside || !parted || before === sentences.length - 1 ? before : before + 1;
    },
  };
}

/** Index of the last range that starts at or before the offset, −1 where none does. */
export function lastStartingBy(sorted: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const BEFORE_DIGIT = /[\p{Sc}#§+\u2212-]/u;
const AFTER_DIGIT = /[%‰°\p{Sc}]/u;
const DIGIT = /\p{Nd}/u;

/** A figure goes with the signs that touch it: its currency, its per cent, its minus. */
function withSigns(text: string, word: TextRange, within: TextRange): TextRange {
  let { start, end } = word;
  if (DIGIT.test(text[start]!)) {
    while (start > within.start && BEFORE_DIGIT.test(text[start - 1]!) && isFree(text, start - 2)) start -= 1;
  }
  if (DIGIT.test(text[end - 1]!)) {
    while (end < within.end && AFTER_DIGIT.test(text[end]!)) end += 1;
  }
  return { start, end };
}

/** A hyphen between two words belongs to neither. */
function isFree(text: string, at: number): boolean {
  return at < 0 || !/[\p{L}\p{N}]/u.test(text[at]!);
}
