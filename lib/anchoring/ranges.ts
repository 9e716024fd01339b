// Sums and differences of stretches of text: coverage is counted with them, highlights are drawn from them.
import { type TextRange } from './selector';
import { countBelow } from './sorted-numbers';

/** The same stretches, sorted, overlapping and touching ones made one, empty ones left out. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const sorted = ranges.filter((range) => range.start < range.end).sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}

/** What is in `from` and not in `minus`, merged and sorted. */
export function subtractRanges(from: readonly TextRange[], minus: readonly TextRange[]): TextRange[] {
  const holes = mergeRanges(minus);
  const left: TextRange[] = [];
  let next = 0;
  for (const range of mergeRanges(from)) {
    let start = range.start;
    while (next < holes.length && holes[next]!.end <= start) next += 1;
    for (let at = next; at < holes.length && holes[at]!.start < range.end; at += 1) {
      const hole = holes[at]!;
      if (hole.start > start) left.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < range.end) left.push({ start, end: range.end });
  }
  return left;
}

/** What is in both, merged and sorted. */
export function intersectRanges(a: readonly TextRange[], b: readonly TextRange[]): TextRange[] {
  const left = mergeRanges(a);
  const right = mergeRanges(b);
  const both: TextRange[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const start = Math.max(left[i]!.start, right[j]!.start);
    const end = Math.min(left[i]!.end, right[j]!.end);
    if (start < end) both.push({ start, end });
    if (left[i]!.end < right[j]!.end) i += 1;
    else j += 1;
  }
  return both;
}

/** How many UTF-16 units the ranges cover together; what two of them cover counts once. */
export function totalLength(ranges: readonly TextRange[]): number {
  return mergeRanges(ranges).reduce((sum, range) => sum + range.end - range.start, 0);
}

export type FlatSegment<T> = TextRange & { readonly values: readonly T[] };

/**
 * Cuts overlapping items into sorted segments that do not overlap, each with the values of all items over it
 * in the order given; where no item is, there is no segment. O(n log n) plus the size of the answer.
 * ProseMirror overwrites the attributes of overlapping decorations, so highlights are drawn from these.
 */
export function flattenRanges<T>(items: readonly (TextRange & { readonly value: T })[]): FlatSegment<T>[] {
  const numbers: number[] = [];
  items.forEach(({ start, end }, item) => {
    if (start < end) numbers.push(item);
  });
  // Numbers, as the sort of objects made for it took most of the time; an order that is there already costs little.
  const opening = numbers.toSorted((a, b) => items[a]!.start - items[b]!.start);
  const closing = numbers.toSorted((a, b) => items[a]!.end - items[b]!.end);

  const segments: FlatSegment<T>[] = [];
  const open: number[] = [];
  let from = 0;
  for (let next = 0, done = 0; done < closing.length;) {
    const end = items[closing[done]!]!.end;
    const start = next < opening.length ? items[opening[next]!]!.start : Number.POSITIVE_INFINITY;
    const at = Math.min(start, end);
    if (open.length > 0 && at > from) {
      segments.push({ start: from, end: at, values: open.map((item) => items[item]!.value) });
    }
    from = at;
    if (start <= end) {
      open.splice(countBelow(open, opening[next]!), 0, opening[next]!);
      next += 1;
    } else {
      open.splice(countBelow(open, closing[done]!), 1);
      done += 1;
    }
  }
  return segments;
}
