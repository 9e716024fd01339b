// Numbers for as long as a comparison takes. Fresh memory is emptied and handed over page by page at its first touch:
// with a long text that took as long as the comparing itself.

/** Longer ones are let go again, so that one long text does not hold its memory for good. In numbers. */
const LONGEST_KEPT = 1 << 18;
const MOST_KEPT = 8;
const SHORTEST = 10;

/** By length, as a power of two. */
const free: Int32Array<ArrayBuffer>[][] = [];

/** At least so many numbers (a power of two), of any value. `giveBack` them, or leave them to the garbage collector. */
export function borrow(size: number): Int32Array<ArrayBuffer> {
  const power = Math.max(SHORTEST, 32 - Math.clz32(size - 1));
  return free[power]?.pop() ?? new Int32Array(1 << power);
}

/** What `borrow` gave: nobody may look at it any more. */
export function giveBack(...arrays: Int32Array<ArrayBuffer>[]): void {
  for (const array of arrays) {
    if (array.length > LONGEST_KEPT) continue;
    const kept = (free[31 - Math.clz32(array.length)] ??= []);
    if (kept.length < MOST_KEPT) kept.push(array);
  }
}
