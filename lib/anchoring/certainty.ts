// Where two texts can be aligned in more than one way, the engine must not be sure: this finds those places.
import { type Alignment, type Run } from './anchors';
import { giveBack } from './borrowed';
import { mendSentences } from './mend';
import { bitsOf, type Rarity } from './rarity';
import { rivalSentences } from './rivals';
import { sentences } from './token-sentences';
import { BLOCK_START, SENTENCE_START, type Tokens } from './tokens';

/** Gaps up to this size may have come about word by word, so that any scattering of what they hold is likely. */
const SCATTERED = 8;
/** Bits by which a stretch must be rarer than the places where chance could have put it. */
const MARGIN = 10;
/** A stretch of so many words in a row needs no such proof. */
const LONG = 6;
/** Bits for having as many tokens on both sides of a gap: words replaced one by one leave the others in step. */
const IN_STEP = 10;

/** Runs of the alignment in the order of `a`, with or without those that were moved. */
export function runsOf(match: Alignment, withMoved: boolean): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (let i = 0; i < match.a.length; i += 1) {
    const j = match.a[i]!;
    if (j === -1 || (!withMoved && match.moved[i] === 1)) last = undefined;
    else if (last && j === last.b + last.length) last.length += 1;
    else runs.push((last = { a: i, b: j, length: 1 }));
  }
  return runs;
}

/**
 * Puts deletions and insertions where sentences begin, if they could stand in several places; marks as doubtful what
 * could as well be paired otherwise, and what stands together by chance.
 */
export function weigh(a: Tokens, b: Tokens, match: Alignment, rarity: Rarity): void {
  const inA = sentences(a, match.a);
  const inB = sentences(b, match.b);
  mendSentences(inA, inB, match);
  const runs = runsOf(match, false);
  const all = [{ a: 0, b: 0, length: 0 }, ...runs, { a: a.count, b: b.count, length: 0 }];
  for (let at = 1; at < all.length; at += 1) {
    const before = all[at - 1]!;
    const after = all[at]!;
    const missing = after.a - before.a - before.length;
    const added = after.b - before.b - before.length;
    let isSettled = false;
    if (missing > 0 && added === 0) isSettled = slide(a, match, 'a', before, after);
    else if (missing === 0 && added > 0) isSettled = slide(b, match, 'b', before, after);
    if (!isSettled && missing <= SCATTERED && added <= SCATTERED) scatter(a, b, before, after, match);
  }
  growMoves(a, b, match);
  weighWords(a, all, match, rarity);
  rivalSentences(inA, inB, match);
  giveBack(inA.of, inB.of);
}

/**
 * A gap on one side only, which could as well begin earlier or later ("so good so good" less one): it goes where it
 * is whole sentences or blocks. Where that leaves more than one place, what lies between them is doubtful.
 * @returns whether the ends of sentences have settled it.
 */
function slide(text: Tokens, match: Alignment, side: 'a' | 'b', before: Run, after: Run): boolean {
  const own = match[side];
  const other = match[side === 'a' ? 'b' : 'a'];
  const from = before[side] + before.length;
  const to = after[side];
  const size = to - from;
  const { ids } = text;
  // What was moved into the gap stays where it is: then no more than the free tokens at its ends can change sides.
  let freeAfter = 0;
  while (freeAfter < size && own[from + freeAfter] === -1) freeAfter += 1;
  let freeBefore = 0;
  while (freeBefore < size && own[to - 1 - freeBefore] === -1) freeBefore += 1;
  const isFree = freeAfter === size;
  const mostLeft = isFree ? before.length : Math.min(before.length, freeBefore);
  const mostRight = isFree ? after.length : Math.min(after.length, freeAfter);
  let left = 0;
  while (left < mostLeft && ids[from - 1 - left] === ids[to - 1 - left]) left += 1;
  let right = 0;
  while (right < mostRight && ids[from + right] === ids[to + right]) right += 1;

  const bound = (at: number) => (at === text.count ? 2 : boundAt(text, at));
  let best = -1;
  let lowest = 0;
  let highest = 0;
  for (let shift = -left; shift <= right; shift += 1) {
    const score = Math.min(bound(from + shift), bound(to + shift));
    if (score > best) {
      best = score;
      lowest = shift;
    }
    if (score === best) highest = shift;
  }
  if (best === 0) {
    lowest = -left;
    highest = right;
  }
  const shift = best === 0 ? 0 : lowest;
  const first = side === 'a' ? before.b + before.length : before.a + before.length;
  for (let at = from; at < from + shift; at += 1) rejoin(own, other, at, own[at + size]!);
  for (let at = to - 1; at >= to + shift; at -= 1) rejoin(own, other, at, own[at - size]!);
  for (let at = first + lowest; at < first + highest; at += 1)
    match.doubt[side === 'a' ? other[at]! : at] = 1;
  if (isFree) own.fill(-1, from + shift, to + shift);
  else if (shift > 0) own.fill(-1, to, to + shift);
  else own.fill(-1, from + shift, from);
  before.length += shift;
  after.a += shift;
  after.b += shift;
  after.length -= shift;
  return best > 0;
}

/** What was moved takes in what lies free beside it in both texts. */
function growMoves(a: Tokens, b: Tokens, match: Alignment): void {
  const take = (i: number, step: number) => {
    const from = match.moved[i - step] === 1 ? match.a[i - step]! : -1;
    const j = from + step;
    if (from < 0 || match.a[i] !== -1 || match.b[j] !== -1 || a.ids[i] !== b.ids[j]) return;
    rejoin(match.a, match.b, i, j);
    match.moved[i] = 1;
    match.doubt[i] = match.doubt[i - step]!;
  };
  for (let i = 1; i < a.count; i += 1) take(i, 1);
  for (let i = a.count - 2; i >= 0; i -= 1) take(i, -1);
}

function rejoin(own: Int32Array, other: Int32Array, at: number, pair: number): void {
  own[at] = pair;
  other[pair] = at;
}

/** 2 where a block begins, 1 where a sentence does, else 0. */
function boundAt(text: Tokens, at: number): number {
  const flags = text.before[at]!;
  return flags & BLOCK_START ? 2 : flags & SENTENCE_START ? 1 : 0;
}

/** Marks the ends of the runs around a small gap that could as well be paired with the same tokens inside it. */
function scatter(a: Tokens, b: Tokens, before: Run, after: Run, match: Alignment): void {
  for (const [text, side] of [
    [a, 'a'],
    [b, 'b'],
  ] as const) {
    const from = before[side] + before.length;
    const to = after[side];
    if (from === to) continue;
    let limit = to;
    for (let back = 1; back <= before.length; back += 1) {
      let at = limit - 1;
      while (at > from - back && text.ids[at] !== text.ids[from - back]) at -= 1;
      if (at <= from - back) break;
      match.doubt[before.a + before.length - back] = 1;
      limit = at;
    }
    limit = from - 1;
    for (let on = 0; on < after.length; on += 1) {
      let at = limit + 1;
      while (at < to + on && text.ids[at] !== text.ids[to + on]) at += 1;
      if (at >= to + on) break;
      match.doubt[after.a + on] = 1;
      limit = at;
    }
  }
}

/** Marks short stretches that chance could have put between their neighbours. */
function weighWords(a: Tokens, all: readonly Run[], match: Alignment, rarity: Rarity): void {
  const strength = all.map((run) => {
    let words = 0;
    let sum = 0;
    for (let at = run.a; at < run.a + run.length && words < LONG; at += 1) {
      if (a.ids[at]! >= 0) words += 1;
      sum += bitsOf(rarity, a.ids[at]!);
    }
    return words >= LONG ? Number.POSITIVE_INFINITY : sum;
  });
  strength[0] = strength[all.length - 1] = Number.POSITIVE_INFINITY;
  // How far it is to the next stretch that is surely right, on both sides and in both texts.
  let strong = all[0]!;
  const lastStrong = all.map((run, at) => {
    const found = strong;
    if (strength[at] === Number.POSITIVE_INFINITY) strong = run;
    return found;
  });
  let next = all.at(-1)!;
  for (let at = all.length - 2; at > 0; at -= 1) {
    const run = all[at]!;
    if (strength[at] === Number.POSITIVE_INFINITY) {
      next = run;
      continue;
    }
    const last = lastStrong[at]!;
    const roomA = next.a - last.a - last.length;
    const roomB = next.b - last.b - last.length;
    const chance =
      Math.log2(Math.max(1, roomA - run.length + 1)) + Math.log2(Math.max(1, roomB - run.length + 1));
    const isInStep = isStep(all[at - 1]!, run) && isStep(run, all[at + 1]!);
    if (strength[at]! + (isInStep ? IN_STEP : 0) < chance + MARGIN) {
      match.doubt.fill(1, run.a, run.a + run.length);
    }
  }
}

const isStep = (before: Run, after: Run) =>
  after.a - before.a - before.length === after.b - before.b - before.length;
