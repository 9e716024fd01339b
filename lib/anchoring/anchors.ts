// Stretches that stand exactly once in each of two texts are the same stretch: the fixed points of an alignment.

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

/** Of each slot in turn: the shingle, and where it stands in either text: from 1, -1 if more than once, 0 if not at all. */
let table = new Int32Array(1 << 12);
const ENTRY = 4;
const IN_A = 1;
const IN_B = 2;

/** Runs made of shingles (`size` tokens in a row) that stand once in each side of the gap; in the order of `a`. */
export function uniqueRuns(a: Int32Array, b: Int32Array, gap: Gap, size: number): Run[] {
  const countA = gap.aEnd - gap.a - size + 1;
  if (countA <= 0 || gap.bEnd - gap.b < size) return [];
  let room = 64;
  while (room < countA * 2) room *= 2;
  if (table.length < room * ENTRY) table = new Int32Array(room * ENTRY);
  else table.fill(0, 0, room * ENTRY);
  const entries = table;
  const mask = room - 1;
  const slots = new Int32Array(countA);
  for (let i = gap.a; i < gap.a + countA; i += 1) {
    const key = shingle(a, i, size);
    let slot = (key & mask) * ENTRY;
    while (entries[slot + IN_A] !== 0 && entries[slot] !== key) slot = (slot + ENTRY) & (room * ENTRY - 1);
    slots[i - gap.a] = slot;
    entries[slot] = key;
    entries[slot + IN_A] = entries[slot + IN_A] === 0 ? i + 1 : -1;
  }
  for (let j = gap.b; j + size <= gap.bEnd; j += 1) {
    const key = shingle(b, j, size);
    let slot = (key & mask) * ENTRY;
    while (entries[slot + IN_A] !== 0 && entries[slot] !== key) slot = (slot + ENTRY) & (room * ENTRY - 1);
    if (entries[slot + IN_A] !== 0) entries[slot + IN_B] = entries[slot + IN_B] === 0 ? j + 1 : -1;
  }

  const runs: Run[] = [];
  let last: Run | undefined;
  for (let i = gap.a; i < gap.a + countA; i += 1) {
    const slot = slots[i - gap.a]!;
    const j = entries[slot + IN_B]! - 1;
    if (entries[slot + IN_A] !== i + 1 || j < 0 || !areEqual(a, i, b, j, size)) continue;
    if (last && i - last.a === j - last.b && i <= last.a + last.length) last.length = i - last.a + size;
    else runs.push((last = { a: i, b: j, length: size }));
  }
  return runs;
}

function shingle(ids: Int32Array, from: number, size: number): number {
  let hash = 0;
  for (let at = from; at < from + size; at += 1) hash = Math.imul(hash, 0x9e3779b1) + ids[at]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2545f491);
  return hash ^ (hash >>> 16);
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
