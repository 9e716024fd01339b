// Paragraphs and sentences that were carried to another place, with what was edited in them.
import { type Alignment, type Run } from './anchors';
import { borrow } from './borrowed';
import { alignGap } from './gap';
import { BLOCK_START, SENTENCE_START, type Tokens } from './tokens';

/** Fewer words than this that stand somewhere else are a coincidence, not a move. */
const FEWEST_WORDS = 5;
/** So many kept words, and such a share of all between the first and the last, make a paragraph the same paragraph. */
const PARAGRAPH_WORDS = 20;
const PARAGRAPH_SHARE = 0.6;
/** What was edited between two pieces of one move, in tokens. */
const WIDEST_EDIT = 80;

/**
 * Pairs what was moved, among runs that are out of order. A move is sure when whole sentences went unchanged or a
 * paragraph is largely the same; else what it pairs is doubtful.
 * @returns the ids of both texts, borrowed, with the moved ones made such that they are like no others; null where
 * nothing was moved.
 */
export function findMoves(
  a: Tokens,
  b: Tokens,
  strays: readonly Run[],
  match: Alignment,
): [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>] | null {
  const clusters = clustered(
    strays.map((run) => stretched(a, b, run, match)).filter((run) => run.length > 0),
  );
  if (clusters.length === 0) return null;
  const idsA = copyOf(a);
  const idsB = copyOf(b);
  for (const cluster of clusters) {
    const runs = filled(a, b, cluster, match);
    if (runs.length === 0 || wordsOf(a, runs) < FEWEST_WORDS) continue;
    commit(a, b, runs, match);
    mask(idsA, idsB, runs);
  }
  return [idsA, idsB];
}

function copyOf({ ids, count }: Tokens): Int32Array<ArrayBuffer> {
  const copy = borrow(count);
  copy.set(ids.subarray(0, count));
  return copy;
}

const isFree = (match: Alignment, i: number, j: number) => match.a[i] === -1 && match.b[j] === -1;

/** The run, as far to both sides as the texts are equal and nobody else's; less what is somebody else's. */
function stretched(a: Tokens, b: Tokens, run: Run, match: Alignment): Run {
  let { a: i, b: j } = run;
  let end = run.length;
  let from = 0;
  while (from < end && !isFree(match, i + from, j + from)) from += 1;
  for (let at = from; at < end; at += 1) if (!isFree(match, i + at, j + at)) end = at;
  if (from >= end) return { ...run, length: 0 };
  i += from;
  j += from;
  let length = end - from;
  while (i > 0 && j > 0 && a.ids[i - 1] === b.ids[j - 1] && isFree(match, i - 1, j - 1)) {
    i -= 1;
    j -= 1;
    length += 1;
  }
  while (
    i + length < a.count &&
    j + length < b.count &&
    a.ids[i + length] === b.ids[j + length] &&
    isFree(match, i + length, j + length)
  )
    length += 1;
  return { a: i, b: j, length };
}

/** Runs that follow on each other in both texts, with little between them. */
function clustered(runs: readonly Run[]): Run[][] {
  const clusters: Run[][] = [];
  for (const run of runs) {
    const last = clusters.at(-1)?.at(-1);
    const apartA = last ? run.a - last.a - last.length : -1;
    const apartB = last ? run.b - last.b - last.length : -1;
    if (last && run.a === last.a && run.b === last.b) continue;
    if (apartA >= 0 && apartB >= 0 && apartA <= WIDEST_EDIT && apartB <= WIDEST_EDIT)
      clusters.at(-1)!.push(run);
    else clusters.push([run]);
  }
  return clusters;
}

/** The cluster with what is equal between its runs, and around them to the ends of the blocks. */
function filled(a: Tokens, b: Tokens, cluster: readonly Run[], match: Alignment): Run[] {
  const all: Run[] = [];
  const first = cluster[0]!;
  let i = startOfBlock(a, match.a, first.a);
  let j = startOfBlock(b, match.b, first.b);
  for (const run of cluster) {
    let skip = Math.max(0, i - run.a, j - run.b);
    // Another cluster may have taken a part of it.
    while (skip < run.length && !isFree(match, run.a + skip, run.b + skip)) skip += 1;
    let length = skip;
    while (length < run.length && isFree(match, run.a + length, run.b + length)) length += 1;
    if (length === skip) continue;
    const part = { a: run.a + skip, b: run.b + skip, length: length - skip };
    all.push(...between(a, b, i, part.a, j, part.b, match), part);
    i = part.a + part.length;
    j = part.b + part.length;
  }
  if (all.length > 0)
    all.push(...between(a, b, i, endOfBlock(a, match.a, i), j, endOfBlock(b, match.b, j), match));
  return all;
}

function between(
  a: Tokens,
  b: Tokens,
  i: number,
  iEnd: number,
  j: number,
  jEnd: number,
  match: Alignment,
): Run[] {
  if (i >= iEnd || j >= jEnd || iEnd - i > WIDEST_EDIT || jEnd - j > WIDEST_EDIT) return [];
  for (let at = i; at < iEnd; at += 1) if (match.a[at] !== -1) return [];
  for (let at = j; at < jEnd; at += 1) if (match.b[at] !== -1) return [];
  return alignGap(a.ids, b.ids, { a: i, aEnd: iEnd, b: j, bEnd: jEnd });
}

function startOfBlock(tokens: Tokens, taken: Int32Array, from: number): number {
  let at = from;
  while (at > 0 && from - at < WIDEST_EDIT && !(tokens.before[at]! & BLOCK_START) && taken[at - 1] === -1)
    at -= 1;
  return at;
}

function endOfBlock(tokens: Tokens, taken: Int32Array, from: number): number {
  let at = from;
  while (
    at < tokens.count &&
    at - from < WIDEST_EDIT &&
    !(tokens.before[at]! & BLOCK_START) &&
    taken[at] === -1
  )
    at += 1;
  return at;
}

function wordsOf(tokens: Tokens, runs: readonly Run[]): number {
  let words = 0;
  for (const run of runs) {
    for (let at = run.a; at < run.a + run.length; at += 1) if (tokens.ids[at]! >= 0) words += 1;
  }
  return words;
}

function commit(a: Tokens, b: Tokens, runs: readonly Run[], match: Alignment): void {
  const last = runs.at(-1)!;
  const kept = runs.reduce((sum, run) => sum + run.length, 0);
  const spanA = last.a + last.length - runs[0]!.a;
  const spanB = last.b + last.length - runs[0]!.b;
  const isParagraph = wordsOf(a, runs) >= PARAGRAPH_WORDS && kept >= PARAGRAPH_SHARE * Math.max(spanA, spanB);
  for (const run of runs) {
    const sure = isParagraph ? { from: 0, to: run.length } : wholeSentences(a, b, run);
    for (let at = 0; at < run.length; at += 1) {
      match.a[run.a + at] = run.b + at;
      match.b[run.b + at] = run.a + at;
      match.moved[run.a + at] = 1;
      if (at < sure.from || at >= sure.to) match.doubt[run.a + at] = 1;
    }
  }
}

/** The part of the run from the first to the last end of a sentence that both texts have there. */
function wholeSentences(a: Tokens, b: Tokens, run: Run): { from: number; to: number } {
  const isBound = (at: number) =>
    (run.a + at === a.count || !!(a.before[run.a + at]! & SENTENCE_START)) &&
    (run.b + at === b.count || !!(b.before[run.b + at]! & SENTENCE_START));
  let from = 0;
  let to = run.length;
  while (from < to && !isBound(from)) from += 1;
  while (to > from && !isBound(to)) to -= 1;
  return wordsOf(a, [{ ...run, a: run.a + from, length: to - from }]) < FEWEST_WORDS
    ? { from: 0, to: 0 }
    : { from, to };
}

function mask(idsA: Int32Array, idsB: Int32Array, runs: readonly Run[]): void {
  const last = runs.at(-1)!;
  idsA.fill(UNLIKE_A, runs[0]!.a, last.a + last.length);
  idsB.fill(UNLIKE_B, runs[0]!.b, last.b + last.length);
}

const UNLIKE_A = -0x40000000;
const UNLIKE_B = -0x40000001;
