// How much it says that two texts share a word: "the" next to nothing, a name or a number a lot.
import { type Tokens } from './tokens';

/** Bits that a sign is worth, wherever it stands. */
const SIGN = 1;
/** Words of up to so many letters are mostly those that every sentence has. */
const SHORT = 3;
/** A short text says little of how rare its words are: as if so many others had been read, without meeting them. */
const READ_SHORT = 64;
const READ_LONG = 4096;

/** Bits of a sign, then of each word by its id. */
export type Rarity = Float32Array;

/** Bits of a token, by its id. Of one array alone, so that the sums that are made of it need no objects for numbers. */
export const bitsOf = (rarity: Rarity, id: number): number => rarity[id < 0 ? 0 : id + 1]!;

/** Bits of the words of either text, by how often it stands in both together. */
export function rarityOf(a: Tokens, b: Tokens): Rarity {
  let size = 0;
  for (const { ids, count } of [a, b]) {
    for (let at = 0; at < count; at += 1) if (ids[at]! >= size) size = ids[at]! + 1;
  }
  const counts = new Int32Array(size);
  const isShort = new Uint8Array(size);
  for (const { ids, starts, ends, count } of [a, b]) {
    for (let at = 0; at < count; at += 1) {
      const id = ids[at]!;
      if (id < 0) continue;
      counts[id]! += 1;
      isShort[id] = ends[at]! - starts[at]! <= SHORT ? 1 : 0;
    }
  }
  const total = a.count + b.count;
  const bits = new Float32Array(size + 1);
  bits[0] = SIGN;
  for (let id = 0; id < size; id += 1) {
    bits[id + 1] = Math.log2(
      (total + (isShort[id] === 1 ? READ_SHORT : READ_LONG)) / Math.max(1, counts[id]!),
    );
  }
  return bits;
}
