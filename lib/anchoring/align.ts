// Which token of one text is which of the other: unique stretches first, then what lies between them, then what was moved.
import { type Alignment, type Gap, heaviestChain, type Run, uniqueRuns } from './anchors';
import { giveBack } from './borrowed';
import { alignGap } from './gap';
import { findMoves } from './moves';
import { SENTENCE_START, type Tokens } from './tokens';

/** Four words in a row seldom stand twice in a text by chance. */
const SHINGLE = 4;
/** Gaps up to so many pairs of tokens are aligned at once; larger ones are first parted by what is unique in them. */
const SMALL_GAP = 1 << 11;
const LARGEST_GAP = 1 << 18;
/** Pairs of tokens looked at in all, so that two texts without anything in common cost no more than a second text. */
const BUDGET = 1 << 22;

export function align(a: Tokens, b: Tokens): Alignment {
  const match: Alignment = {
    a: new Int32Array(a.count).fill(-1),
    b: new Int32Array(b.count).fill(-1),
    moved: new Uint8Array(a.count),
    doubt: new Uint8Array(a.count),
  };
  const whole = { a: 0, aEnd: a.count, b: 0, bEnd: b.count };
  const { chain: found, strays } = heaviestChain(uniqueRuns(a.ids, b.ids, whole, SHINGLE));
  const chain = found.map((run) => withoutOthersSigns(a, b, run));
  for (const run of chain) pair(match, run);
  const moved = findMoves(a, b, strays, match);
  const [idsA, idsB] = moved ?? [a.ids, b.ids];

  let budget = BUDGET;
  const fill = (gap: Gap, size: number) => {
    const left = trimmed(idsA, idsB, gap, match);
    const cells = (left.aEnd - left.a) * (left.bEnd - left.b);
    if (cells <= 0) return;
    if (cells > SMALL_GAP) {
      const found = heaviestChain(uniqueRuns(idsA, idsB, left, size)).chain;
      if (found.length > 0) return fillBetween(left, found, size);
      if (size > 1) return fill(left, size >> 1);
    }
    if (cells > LARGEST_GAP || cells > budget) return;
    budget -= cells;
    for (const run of alignGap(idsA, idsB, left)) pair(match, run);
  };
  const fillBetween = (gap: Gap, runs: readonly Run[], size: number) => {
    for (const run of runs) pair(match, run);
    let from = gap;
    for (const run of runs) {
      fill({ ...from, aEnd: run.a, bEnd: run.b }, size);
      from = { ...gap, a: run.a + run.length, b: run.b + run.length };
    }
    fill(from, size);
  };
  fillBetween(whole, chain, SHINGLE);
  if (moved) giveBack(...moved);
  return match;
}

/**
 * Less the signs with which a sentence before it ends, and those with which one after it begins, in both texts: they
 * go with the words of that sentence, wherever these went. Where nothing else has them they are paired with the gaps.
 */
function withoutOthersSigns(a: Tokens, b: Tokens, run: Run): Run {
  const begins = (at: number) => !!(a.before[run.a + at]! & b.before[run.b + at]! & SENTENCE_START);
  let from = 0;
  while (from < run.length && a.ids[run.a + from]! < 0 && !begins(from)) from += 1;
  if (from === run.length || !begins(from)) from = 0;
  let to = run.length;
  while (to > from && a.ids[run.a + to - 1]! < 0 && !begins(to - 1)) to -= 1;
  to = to > from + 1 && a.ids[run.a + to - 1]! < 0 ? to - 1 : run.length;
  return { a: run.a + from, b: run.b + from, length: to - from };
}

function pair(match: Alignment, run: Run): void {
  for (let at = 0; at < run.length; at += 1) {
    match.a[run.a + at] = run.b + at;
    match.b[run.b + at] = run.a + at;
  }
}

/** Pairs what is equal at both ends of the gap. @returns what is left of it. */
function trimmed(a: Int32Array, b: Int32Array, gap: Gap, match: Alignment): Gap {
  let { a: i, aEnd: iEnd, b: j, bEnd: jEnd } = gap;
  while (i < iEnd && j < jEnd && a[i] === b[j]) {
    match.a[i] = j;
    match.b[j] = i;
    i += 1;
    j += 1;
  }
  while (i < iEnd && j < jEnd && a[iEnd - 1] === b[jEnd - 1]) {
    iEnd -= 1;
    jEnd -= 1;
    match.a[iEnd] = jEnd;
    match.b[jEnd] = iEnd;
  }
  return { a: i, aEnd: iEnd, b: j, bEnd: jEnd };
}
