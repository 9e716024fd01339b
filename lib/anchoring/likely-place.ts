// Where a highlight is likely to be whose words were changed: a person confirms it, or it is gone.
import { changesBetween, type Pairing, ranked } from './changes';
import { snapToGraphemes } from './graphemes';
import { bitsOf, type Rarity } from './rarity';
import { type TextRange } from './selector';
import { placeInToken } from './token-places';
import { SENTENCE_START, type Tokens } from './tokens';
import { type Anchored, ORPHANED } from './anchored';

export type Weighed = Pairing & {
  readonly back: Int32Array;
  readonly doubt: Uint8Array;
  readonly rarity: Rarity;
};

/** Of the same words at a place that is only likely. */
export const LIKELY = 0.9;
/** Of what a highlight says, by the rarity of its words, at least this must be left for it to be the same one. */
const FEWEST_KEPT = 0.35;
/** New words between two pieces of a highlight, in tokens, beyond as many as there were. */
const WIDEST_INSERTION = 60;
/** How far a gap is followed from the highlight's end, in tokens. */
const WIDEST_GAP = 60;

type Span = { from: number; to: number };

/** What is left of a highlight: from its first token (`b` in the new text) to the one before its end. */
type Rest = {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
  /** The share of the highlight that it is, by the rarity of its words; 0 where nothing is left. */
  kept: number;
};

/**
 * For a range whose words, the tokens from `first` to `last`, are not all there in a row. `score` is the share of them
 * that is, by how much they say.
 */
export function likelyPlace(comparison: Weighed, range: TextRange, first: number, last: number): Anchored {
  const { old, now, match } = comparison;
  const rest = restOf(comparison, first, last);
  const { kept } = rest;
  const place = kept > 0 ? around(comparison, rest, first, last + 1) : replaced(comparison, first, last + 1);
  if (!place || place.from >= place.to) return ORPHANED;
  if (
    kept < FEWEST_KEPT &&
    !isInSentence(comparison, first, last, place) &&
    !saysTheSame(comparison, first, last, place)
  )
    return { ...ORPHANED, score: kept };

  const { from, to } = place;
  let start =
    (match[first] === from ? placeInToken(old, first, range.start, now, from, 'start') : null) ??
    now.starts[from]!;
  let end =
    (match[last] === to - 1 ? placeInToken(old, last, range.end, now, to - 1, 'end') : null) ??
    now.ends[to - 1]!;
  if (start >= end) {
    start = now.starts[from]!;
    end = now.ends[to - 1]!;
  }
  const snapped = snapToGraphemes(now.text, { start, end });
  return {
    outcome: 'changed',
    start: snapped.start,
    end: snapped.end,
    score: Math.min(kept, HIGHEST),
    changes: ranked(changesBetween(comparison, first, last + 1, from, to)),
  };
}

/** What is changed is never as good as what is placed. */
const HIGHEST = 0.99;

/** The pieces of the highlight that follow on each other in the new text: of all such chains the weightiest. */
function restOf({ old, match, doubt, rarity }: Weighed, first: number, last: number): Rest {
  let total = 0;
  let best = 0;
  let kept = 0;
  let a = 0;
  let aEnd = 0;
  let b = 0;
  let bEnd = 0;
  // The chain at hand: its first token, the end of its last piece, its weight, and those of the last piece and of all before.
  let head = 0;
  let headPair = 0;
  let end = -1;
  let endPair = -1;
  let weight = 0;
  let inPiece = 0;
  let inOthers = 0;
  for (let at = first; at <= last; at += 1) {
    const bits = bitsOf(rarity, old.ids[at]!);
    total += bits;
    const pair = match[at]!;
    if (pair < 0) continue;
    const worth = doubt[at] === 1 ? bits / 2 : bits;
    if (pair === endPair && at === end) inPiece += worth;
    else {
      const apart = pair - endPair;
      if (end < 0 || apart < 0 || apart > at - end + WIDEST_INSERTION) {
        head = at;
        headPair = pair;
        weight = 0;
        inOthers = 0;
      } else inOthers += inPiece;
      inPiece = worth;
    }
    end = at + 1;
    endPair = pair + 1;
    weight += worth;
    if (weight <= best) continue;
    best = weight;
    kept = inOthers + inPiece;
    a = head;
    aEnd = end;
    b = headPair;
    bEnd = endPair;
  }
  return { a, aEnd, b, bEnd, kept: kept / Math.max(total, Number.MIN_VALUE) };
}

/** From the first to the last piece, with the new words for those that were lost before and after them. */
function around(comparison: Weighed, { a, aEnd, b, bEnd }: Rest, from: number, to: number): Span {
  return {
    from: from < a ? edgeBefore(comparison, from, a, b) : b,
    to: to > aEnd ? edgeAfter(comparison, aEnd, to, bEnd) : bEnd,
  };
}

/** The tokens before `to` (new: `newTo`) were lost from `from` on: where does what stands for them begin? */
function edgeBefore({ old, now, match, back }: Weighed, from: number, to: number, newTo: number): number {
  let gap = from;
  while (gap > 0 && match[gap - 1]! < 0 && from - gap < WIDEST_GAP) gap -= 1;
  let newGap = newTo;
  while (newGap > 0 && back[newGap - 1]! < 0 && newTo - newGap < WIDEST_GAP) newGap -= 1;
  const size = newTo - newGap;
  let place = newGap;
  if (gap < from) place = to - gap === size ? newGap + from - gap : Math.max(newGap, newTo - (to - from));
  let starts = startsIn(old, from + 1, to + 1);
  for (let at = newTo; at > place; at -= 1) {
    if (now.before[at]! & SENTENCE_START && (starts -= 1) < 0) return at;
  }
  return place;
}

/** The tokens from `from` (new: `newFrom`) on were lost up to `to`: where does what stands for them end? */
function edgeAfter({ old, now, match, back }: Weighed, from: number, to: number, newFrom: number): number {
  let gap = to;
  while (gap < old.count && match[gap]! < 0 && gap - to < WIDEST_GAP) gap += 1;
  let newGap = newFrom;
  while (newGap < now.count && back[newGap]! < 0 && newGap - newFrom < WIDEST_GAP) newGap += 1;
  const size = newGap - newFrom;
  let place = newGap;
  if (gap > to) place = gap - from === size ? newFrom + to - from : Math.min(newGap, newFrom + to - from);
  let starts = startsIn(old, from, to);
  for (let at = newFrom; at < place; at += 1) {
    if (now.before[at]! & SENTENCE_START && (starts -= 1) < 0) return at;
  }
  return place;
}

function startsIn(tokens: Tokens, from: number, to: number): number {
  let starts = 0;
  for (let at = from; at < Math.min(to, tokens.count); at += 1)
    if (tokens.before[at]! & SENTENCE_START) starts += 1;
  return starts;
}

/** What stands where the tokens stood that are all lost; null if nothing does. */
function replaced({ old, now, match, back }: Weighed, from: number, to: number): Span | null {
  let gap = from;
  while (gap > 0 && match[gap - 1]! < 0 && from - gap < WIDEST_GAP) gap -= 1;
  let gapEnd = to;
  while (gapEnd < old.count && match[gapEnd]! < 0 && gapEnd - to < WIDEST_GAP) gapEnd += 1;
  const newGap = gap === 0 ? 0 : match[gap - 1]! + 1;
  const newEnd = gapEnd === old.count ? now.count : match[gapEnd]!;
  const size = newEnd - newGap;
  if ((gap > 0 && newGap === 0) || newEnd < 0 || size <= 0 || size > 4 * (gapEnd - gap) + 8) return null;
  for (let at = newGap; at < newEnd; at += 1) if (back[at]! >= 0) return null;
  const share = size / (gapEnd - gap);
  const start = newGap + Math.floor((from - gap) * share);
  return { from: start, to: Math.max(start + 1, newEnd - Math.floor((gapEnd - to) * share)) };
}

/** Whether the sentence around the highlight is still there: a word on either side that stands beside the new place. */
function isInSentence({ old, now, match }: Weighed, first: number, last: number, place: Span): boolean {
  const isBefore =
    first > 0 &&
    startsIn(old, first, first + 1) === 0 &&
    startsIn(now, place.from, place.from + 1) === 0 &&
    match[first - 1]! >= 0 &&
    match[first - 1] === place.from - 1;
  const isAfter =
    last + 1 < old.count &&
    old.ids[last + 1]! >= 0 &&
    startsIn(old, last + 1, last + 2) === 0 &&
    startsIn(now, place.to, place.to + 1) === 0 &&
    match[last + 1] === place.to;
  return isBefore || isAfter;
}

/** Whether half of the words are there in another case. */
function saysTheSame({ old, now }: Weighed, first: number, last: number, place: Span): boolean {
  const wordsOf = (tokens: Tokens, from: number, to: number) => {
    const words: string[] = [];
    for (let at = from; at < to; at += 1) {
      if (tokens.ids[at]! >= 0)
        words.push(tokens.text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase());
    }
    return words;
  };
  const before = wordsOf(old, first, last + 1);
  const after = new Set(wordsOf(now, place.from, place.to));
  return before.length > 0 && before.filter((word) => after.has(word)).length * 2 >= before.length;
}
