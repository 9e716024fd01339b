// A sentence with a look-alike beside it may have been paired with parts of both: here it gets one of them, as a whole.
import { type Alignment, type Run } from './anchors';
import { alignGap } from './gap';
import { type Sentences } from './token-sentences';

/** Words in between, with the end of a sentence: less is a sentence that was made two. */
const TORN = 3;
/** Of a sentence, what a look-alike shares with it. */
const LIKE = 0.5;
/** Longer sentences are left as they are, in tokens. */
const LONGEST = 200;

/** Pairs anew each sentence that was torn apart, in either text, with the one that it is most like. */
export function mendSentences(inA: Sentences, inB: Sentences, match: Alignment): void {
  mend(inA, inB, (i) => match.moved[i] === 1);
  mend(inB, inA, (_, j) => match.moved[j] === 1);
}

function mend(own: Sentences, other: Sentences, isMoved: (token: number, pair: number) => boolean): void {
  for (let sentence = 0; sentence + 1 < own.starts.length; sentence += 1) {
    const from = own.starts[sentence]!;
    const to = own.starts[sentence + 1]!;
    if (to - from > LONGEST || !isTorn(own, other, from, to, isMoved)) continue;
    const parts = new Set<number>();
    for (let at = from; at < to; at += 1) {
      const pair = own.match[at]!;
      if (pair >= 0) parts.add(other.of[pair]!);
    }
    const [best, next] = [...parts]
      .map((part) => runsInto(own, other, from, to, part))
      .toSorted((one, two) => keptIn(two) - keptIn(one));
    // The others are look-alikes only if they are nearly as like it; else it was torn apart indeed.
    if (!best || !next || keptIn(next) < LIKE * Math.max(keptIn(best), to - from)) continue;
    for (let at = from; at < to; at += 1) {
      const pair = own.match[at]!;
      if (pair < 0) continue;
      own.match[at] = -1;
      other.match[pair] = -1;
    }
    for (const run of best) {
      for (let at = 0; at < run.length; at += 1) {
        own.match[run.a + at] = run.b + at;
        other.match[run.b + at] = run.a + at;
      }
    }
  }
}

const keptIn = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.length, 0);

/** Whether its words went to more than one sentence, with others between them. */
function isTorn(
  own: Sentences,
  other: Sentences,
  from: number,
  to: number,
  isMoved: (token: number, pair: number) => boolean,
): boolean {
  let last = -1;
  let found = false;
  for (let at = from; at < to; at += 1) {
    const pair = own.match[at]!;
    if (pair < 0) continue;
    if (isMoved(at, pair)) return false;
    if (last >= 0 && other.of[last] !== other.of[pair]) {
      let words = 0;
      for (let between = last + 1; between < pair; between += 1) {
        if (other.match[between]! < 0 && other.text.ids[between]! >= 0) words += 1;
      }
      if (words >= TORN) found = true;
    }
    last = pair;
  }
  return found;
}

/** The best pairs with one sentence, among its tokens that nobody else has. */
function runsInto(own: Sentences, other: Sentences, from: number, to: number, part: number): Run[] {
  const start = other.starts[part]!;
  const end = other.starts[part + 1]!;
  if (end - start > LONGEST) return [];
  const ids = other.text.ids.slice(start, end);
  for (let at = start; at < end; at += 1) {
    const pair = other.match[at]!;
    if (pair >= 0 && (pair < from || pair >= to)) ids[at - start] = TAKEN;
  }
  return alignGap(own.text.ids, ids, { a: from, aEnd: to, b: 0, bEnd: end - start }).map((run) => ({
    ...run,
    b: run.b + start,
  }));
}

const TAKEN = -0x40000000;
