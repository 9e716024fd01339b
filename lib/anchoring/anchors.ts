// Stretches that stand exactly once in each of two texts are the same stretch: the fixed points of an alignment.
import { borrow, giveBack } from './borrowed';

/** `length` tokens from `a` in one text are those from `b` in the other. */
export type Run = { a: number; b: number; length: number };

/** A part of both texts, in tokens, ends exclusive. */
export type Gap = {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
};

export type Alignment = {
  /** Token of the other text, or -1. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** 1 where a token was followed to a place out of the order of the text. */
  readonly moved: Uint8Array;
  /** 1 where the other place is only likely; by tokens of `a`. */
  readonly doubt: Uint8Array;
};

const FACTOR = 0x9e3779b1;

/** Runs made of shingles (`size` tokens in a row) that stand once in each side of the gap; in the order of `a`. */
export function uniqueRuns(a: Int32Array, b: Int32Array, gap: Gap, size: number): Run[] {
  const countA = gap.aEnd - gap.a - size + 1;
  const countB = gap.bEnd - gap.b - size + 1;
  if (countA <= 0 || countB <= 0) return [];
  /** One past the first place in `a` of each shingle, by its hash. */
  const places = borrow(countA * 2).fill(0);
  const mask = places.length - 1;
  const hashes = hashesOf(a, gap.a, countA, size);
  /** Of each shingle of `a`: the first that is like it; and one past its place in `b`, -1 where there are several. */
  const first = borrow(countA);
  const inB = borrow(countA).fill(0, 0, countA);
  for (let i = 0; i < countA; i += 1) {
    const hash = hashes[i]!;
    let slot = spread(hash) & mask;
    let place = places[slot]! - 1;
    while (place >= 0 && hashes[place] !== hash) {
      slot = (slot + 1) & mask;
      place = places[slot]! - 1;
    }
    if (place < 0) {
      places[slot] = i + 1;
      first[i] = i;
    } else {
      first[i] = place;
      // It stands more than once: whatever is found in `b` is not its only partner.
      inB[place] = -1;
    }
  }
  const sought = hashesOf(b, gap.b, countB, size);
  let next = 0;
  for (let j = 0; j < countB; j += 1) {
    const hash = sought[j]!;
    let place: number;
    // Most of a text runs on as the other does, and need not be looked up.
    if (next < countA && hashes[next] === hash) place = first[next]!;
    else {
      let slot = spread(hash) & mask;
      place = places[slot]! - 1;
      while (place >= 0 && hashes[place] !== hash) {
        slot = (slot + 1) & mask;
        place = places[slot]! - 1;
      }
      if (place < 0) continue;
      next = place;
    }
    next += 1;
    inB[place] = inB[place] === 0 ? j + 1 : -1;
  }

  const runs: Run[] = [];
  let last: Run | undefined;
  for (let at = 0; at < countA; at += 1) {
    if (first[at] !== at || inB[at]! <= 0) continue;
    const i = gap.a + at;
    const j = gap.b + inB[at]! - 1;
    if (!areEqual(a, i, b, j, size)) continue;
    if (last && i - last.a === j - last.b && i <= last.a + last.length) last.length = i - last.a + size;
    else runs.push((last = { a: i, b: j, length: size }));
  }
  giveBack(places, hashes, first, inB, sought);
  return runs;
}

/** Of each `size` tokens in a row, `count` times from `from`: from the hash before, less its first token and with one more. */
function hashesOf(ids: Int32Array, from: number, count: number, size: number): Int32Array<ArrayBuffer> {
  const hashes = borrow(count);
  let leaving = 1;
  let hash = 0;
  for (let at = from; at < from + size; at += 1) {
    hash = (Math.imul(hash, FACTOR) + ids[at]!) | 0;
    if (at > from) leaving = Math.imul(leaving, FACTOR);
  }
  hashes[0] = hash;
  for (let at = 1; at < count; at += 1) {
    hash =
      (Math.imul(hash - Math.imul(ids[from + at - 1]!, leaving), FACTOR) + ids[from + at + size - 1]!) | 0;
    hashes[at] = hash;
  }
  return hashes;
}

/** All bits of the hash in its lower ones. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2545f491);
  return mixed ^ (mixed >>> 16);
}

function areEqual(a: Int32Array, i: number, b: Int32Array, j: number, size: number): boolean {
  for (let at = 0; at < size; at += 1) if (a[i + at] !== b[j + at]) return false;
  return true;
}

/** The heaviest chain of runs that rise in both texts, cut so that they do not overlap; and the runs left out. */
export function heaviestChain(runs: readonly Run[]): { chain: Run[]; strays: Run[] } {
  const byB = runs.map((_, at) => at).sort((x, y) => runs[x]!.b - runs[y]!.b);
  const rank = new Int32Array(runs.length);
  byB.forEach((run, place) => (rank[run] = place + 1));
  // The best chain that ends at or before a rank, as a Fenwick tree of maxima.
  const best = new Int32Array(runs.length + 1).fill(-1);
  const weight = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  let end = -1;
  for (let at = 0; at < runs.length; at += 1) {
    let from = -1;
    for (let r = rank[at]! - 1; r > 0; r -= r & -r) {
      const other = best[r]!;
      if (other >= 0 && (from < 0 || weight[other]! > weight[from]!)) from = other;
    }
    previous[at] = from;
    weight[at] = runs[at]!.length + (from < 0 ? 0 : weight[from]!);
    for (let r = rank[at]!; r <= runs.length; r += r & -r) {
      const other = best[r]!;
      if (other < 0 || weight[at]! > weight[other]!) best[r] = at;
    }
    if (end < 0 || weight[at]! > weight[end]!) end = at;
  }
  const isChained = new Uint8Array(runs.length);
  for (let at = end; at >= 0; at = previous[at]!) isChained[at] = 1;

  const chain: Run[] = [];
  const strays: Run[] = [];
  runs.forEach((run, at) => {
    if (!isChained[at]) return strays.push(run);
    const last = chain.at(-1);
    const overlap = last ? Math.max(0, last.a + last.length - run.a, last.b + last.length - run.b) : 0;
    if (overlap >= run.length) return;
    chain.push({ a: run.a + overlap, b: run.b + overlap, length: run.length - overlap });
  });
  return { chain, strays };
}
