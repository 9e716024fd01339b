// How one person's text stands to the text that it was made from, block by block.
import { blockKey, matchBlocks } from './match-blocks';
import { type Piece } from './merged-text';
import { passedWords } from './passed-words';

export interface TextSide {
  readonly blocks: readonly Piece[];
  readonly keys: readonly string[];
  /** Index in the side of each block of the base, −1 where it is gone; and back. */
  readonly match: readonly number[];
  readonly origin: readonly number[];
  /** Of each block those of the base that it has words of: the one that it was, what it was split off, what was joined to it. */
  readonly from: readonly (readonly number[])[];
  /** Blocks of the base that stand elsewhere among their fellows. */
  readonly moved: ReadonlySet<number>;
}

export function sideOf(base: readonly Piece[], blocks: readonly Piece[]): TextSide {
  const match = matchBlocks(base, blocks);
  const origin = blocks.map(() => -1);
  match.forEach((at, index) => {
    if (at !== -1) origin[at] = index;
  });
  const passed = passedWords(base, blocks, match);
  return {
    blocks,
    keys: blocks.map(blockKey),
    match,
    origin,
    from: passed.map((others, at) => (origin[at] === -1 ? others : [origin[at]!, ...others])),
    moved: movedOf(match),
  };
}

/** All but the longest run of blocks that kept their order. */
function movedOf(match: readonly number[]): Set<number> {
  const kept = match.flatMap((at, index) => (at === -1 ? [] : [index]));
  // Patience: the smallest last element of a run of each length, and what stands before each in its run.
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const index of kept) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (match[tops[middle]!]! < match[index]!) low = middle + 1;
      else high = middle;
    }
    before.set(index, tops[low - 1]);
    tops[low] = index;
  }
  const moved = new Set(kept);
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) moved.delete(at);
  return moved;
}
