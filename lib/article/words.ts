// Words are what coverage counts: the bar says how many of them nobody has looked at yet.
import { mergeRanges } from '../anchoring/ranges';
import { type TextRange } from '../anchoring/selector';
import { windowsOf } from './text-windows';

let made: Intl.Segmenter | undefined;
/** Made when words are first asked for, which a page that is opened can wait with: it takes a browser 25 ms. */
const segmenter = () => (made ??= new Intl.Segmenter('en', { granularity: 'word' }));

/** The words of the text, or of `range` of it, as UTF-16 offsets into the text: what Unicode calls word-like (UAX #29). */
export function wordsOf(text: string, range: TextRange = { start: 0, end: text.length }): TextRange[] {
  const words: TextRange[] = [];
  for (let lineStart = range.start; lineStart < range.end;) {
    const lineEnd = text.indexOf('\n', lineStart);
    const end = lineEnd === -1 || lineEnd > range.end ? range.end : lineEnd;
    for (const window of windowsOf(text, { start: lineStart, end })) {
      for (const { segment, index, isWordLike } of segmenter().segment(
        text.slice(window.start, window.end),
      )) {
        const start = window.start + index;
        if (isWordLike) words.push({ start, end: start + segment.length });
      }
    }
    lineStart = end + 1;
  }
  return words;
}

/**
 * How many words the text has, where most of its lines are those of another text whose number is known: only lines
 * that one of them has and the other has not are looked at. The same as `wordsOf(text).length`.
 */
export function countWordsSince(text: string, known: { text: string; count: number }): number {
  const surplus = new Map<string, number>();
  for (const line of text.split('\n')) surplus.set(line, (surplus.get(line) ?? 0) + 1);
  for (const line of known.text.split('\n')) surplus.set(line, (surplus.get(line) ?? 0) - 1);
  let count = known.count;
  for (const [line, times] of surplus) if (times !== 0) count += times * wordsOf(line).length;
  return count;
}

/**
 * How many words of the text lie in the ranges together. A word belongs where it starts, so that counts of ranges
 * that part a text add up to its words. Pass the words if you have them: finding them is the slow part.
 */
export function countWords(
  text: string,
  ranges: readonly TextRange[],
  words: readonly TextRange[] = wordsOf(text),
): number {
  const merged = mergeRanges(ranges);
  let count = 0;
  let at = 0;
  for (const word of words) {
    while (at < merged.length && merged[at]!.end <= word.start) at += 1;
    if (at === merged.length) break;
    if (merged[at]!.start <= word.start) count += 1;
  }
  return count;
}
