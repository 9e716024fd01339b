// From offsets to tokens and back, inside a token too: a highlight may begin or end in the middle of a word.
import { fold } from './fold';
import { isGraphemeBoundary } from './graphemes';
import { type TextRange } from './selector';
import { type Tokens } from './tokens';

/** The first and last token that the range touches; `first` > `last` where it lies between two: before `first`. */
export function tokensIn(tokens: Tokens, range: TextRange): { first: number; last: number } {
  return {
    first: countWhere(tokens.ends, tokens.count, range.start + 1),
    last: countWhere(tokens.starts, tokens.count, range.end) - 1,
  };
}

/** Words longer than this are not looked into for another form of the same letters. */
const LONGEST_WORD = 256;

/** How many of the sorted numbers are below `limit`. */
function countWhere(sorted: Int32Array, count: number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The offset in a token that is the same word, or in the white space before its start or after its end, for the same
 * offset in the other; null where there is none.
 */
export function placeInToken(
  old: Tokens,
  token: number,
  offset: number,
  now: Tokens,
  pair: number,
  edge: 'start' | 'end',
): number | null {
  const start = old.starts[token]!;
  const end = old.ends[token]!;
  const newStart = now.starts[pair]!;
  const newEnd = now.ends[pair]!;
  if (offset <= start) {
    const place = newStart - (start - offset);
    return place >= (pair === 0 ? 0 : now.ends[pair - 1]!) ? place : null;
  }
  if (offset >= end) {
    const place = newEnd + (offset - end);
    return place <= (pair + 1 < now.count ? now.starts[pair + 1]! : now.text.length) ? place : null;
  }
  const isStart = edge === 'start';
  const part = isStart ? old.text.slice(start, offset) : old.text.slice(offset, end);
  const place = isStart ? newStart + part.length : newEnd - part.length;
  if ((isStart ? now.text.slice(newStart, place) : now.text.slice(place, newEnd)) === part) return place;
  if (end - start > LONGEST_WORD || newEnd - newStart > LONGEST_WORD) return null;
  const wanted = fold(part);
  for (let at = newStart + 1; at < newEnd; at += 1) {
    const other = isStart ? now.text.slice(newStart, at) : now.text.slice(at, newEnd);
    if (fold(other) === wanted && isGraphemeBoundary(now.text, at)) return at;
  }
  return null;
}
