// What was written in the stead of some words: whatever stands between the two words that they stood between.
import { type Pairing } from './changes';
import { type TextRange } from './selector';
import { tokensIn } from './token-places';

/**
 * The words of the new text, UTF-16, between the very words that are before and after the range in the old one. Null
 * where one of these is gone or not surely the same, where nothing is between them, and for a part of a word. What
 * stands elsewhere and reads like what was written is so never taken for it, nor a part of a longer word or figure.
 */
export function inItsStead(
  { old, now, match, doubt }: Pairing & { readonly doubt: Uint8Array },
  range: TextRange,
): TextRange | null {
  const { first, last } = tokensIn(old, range);
  if (first > last || old.starts[first]! < range.start || old.ends[last]! > range.end) return null;
  const isSure = (token: number) => match[token]! >= 0 && doubt[token] === 0;
  const isFirst = first === 0;
  const isLast = last + 1 === old.count;
  if (!(isFirst || isSure(first - 1)) || !(isLast || isSure(last + 1))) return null;
  const from = isFirst ? 0 : match[first - 1]! + 1;
  const to = isLast ? now.count : match[last + 1]!;
  return from < to ? { start: now.starts[from]!, end: now.ends[to - 1]! } : null;
}
