// The way to what nobody has looked at yet, and what `0` settles of a selection.
import { mergeRanges, subtractRanges } from '@/lib/anchoring/ranges';
import { type TextRange } from '@/lib/anchoring/selector';
import type { CoverageClass } from '@/lib/domain/coverage-words';
import { type Cursor, rangeOf, selectRange, sentenceOf } from './sentence-cursor';
import { type TextMap } from './text-map';

type Stretch = TextRange & { readonly class: CoverageClass };

/**
 * The next words not yet looked at, after the selection and then from the start of the text again: a whole sentence,
 * or the part of one that is left. Null where every word was looked at.
 */
export function nextUnseen(map: TextMap, cursor: Cursor, stretches: readonly Stretch[]): Cursor {
  const unseen = stretches.filter((one) => one.class === 'not_looked_at');
  const selected = rangeOf(map, cursor);
  const after = selected ? Math.max(selected.end, map.sentences[sentenceOf(map, cursor)]?.start ?? 0) : 0;
  return firstFrom(map, unseen, after) ?? firstFrom(map, unseen, 0);
}

function firstFrom(map: TextMap, unseen: readonly TextRange[], offset: number): Cursor {
  for (const stretch of unseen) {
    if (stretch.end <= offset) continue;
    let index = Math.max(0, map.sentenceAt(Math.max(stretch.start, offset)));
    for (; index < map.sentences.length && map.sentences[index]!.start < stretch.end; index += 1) {
      const words = map
        .wordsIn(index)
        .filter((word) => word.start >= offset && word.end > stretch.start && word.start < stretch.end);
      if (words.length === 0) continue;
      return words.length === map.wordsIn(index).length
        ? selectRange(map, map.sentences[index]!)
        : selectRange(map, { start: words[0]!.start, end: words.at(-1)!.end });
    }
  }
  return null;
}

/**
 * What of `range` no claim and no mark covers: stretches of each sentence that hold words, without white space around.
 * Marking these settles the rest of the selection.
 */
export function restOf(map: TextMap, range: TextRange, covered: readonly TextRange[]): TextRange[] {
  const rest: TextRange[] = [];
  for (const free of subtractRanges([range], mergeRanges(covered))) {
    let index = Math.max(0, map.sentenceAt(free.start));
    for (; index < map.sentences.length && map.sentences[index]!.start < free.end; index += 1) {
      const sentence = map.sentences[index]!;
      const piece = trimmed(map.text, {
        start: Math.max(free.start, sentence.start),
        end: Math.min(free.end, sentence.end),
      });
      const holdsWords = map.wordsIn(index).some((word) => word.start < piece.end && word.end > piece.start);
      if (piece.start < piece.end && holdsWords) rest.push(piece);
    }
  }
  return rest;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
