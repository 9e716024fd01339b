// The API counts Unicode code points (W3C Web Annotation, TextPositionSelector), JavaScript counts UTF-16 units.
import { type TextRange } from './selector';
import { countBelow } from './sorted-numbers';

/** Translates offsets of one text between UTF-16 units and code points. */
export type CodePointIndex = {
  /** Length of the text in code points. */
  readonly length: number;
  /** Throws RangeError outside the text and between the halves of a surrogate pair. */
  toCodePoints(utf16: number): number;
  /** Throws RangeError outside the text. */
  toUtf16(codePoint: number): number;
};

/**
 * Reads the text once; each translation is then a binary search over its surrogate pairs, and free where it
 * has none. A lone surrogate counts as one code point, as in JavaScript's own iteration.
 */
export function codePointIndex(text: string): CodePointIndex {
  const pairs = surrogatePairs(text);
  const length = text.length - pairs.length;
  return {
    length,
    toCodePoints(utf16) {
      within(utf16, text.length);
      const before = countBelow(pairs, utf16);
      if (before > 0 && pairs[before - 1]! + 1 === utf16) {
        throw new RangeError(`Offset ${utf16} lies inside a character`);
      }
      return utf16 - before;
    },
    toUtf16(codePoint) {
      within(codePoint, length);
      // The k-th pair stands at code point pairs[k] - k, which rises with k.
      let low = 0;
      let high = pairs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (pairs[middle]! - middle < codePoint) low = middle + 1;
        else high = middle;
      }
      return codePoint + low;
    },
  };
}

/** UTF-16 range → code points. Throws RangeError like `toCodePoints`. */
export function rangeToCodePoints(index: CodePointIndex, range: TextRange): TextRange {
  return { start: index.toCodePoints(range.start), end: index.toCodePoints(range.end) };
}

/** Code-point range → UTF-16. Throws RangeError like `toUtf16`. */
export function rangeToUtf16(index: CodePointIndex, range: TextRange): TextRange {
  return { start: index.toUtf16(range.start), end: index.toUtf16(range.end) };
}

function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  const pair = /[\ud800-\udbff][\udc00-\udfff]/g;
  for (let match = pair.exec(text); match; match = pair.exec(text)) pairs.push(match.index);
  return pairs;
}

function within(offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`Offset ${offset} is outside the text (0 to ${length})`);
  }
}
