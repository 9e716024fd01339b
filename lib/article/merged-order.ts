// In which order stands what two people's texts were put together to: as in one's own, with theirs where it follows there.
import { type Merged } from './merged-text';
import { type Stretch } from './stretches';
import { type TextSide } from './text-side';

export interface MergedOrder {
  /** @param where the blocks in whose place the parts stand. */
  put(parts: readonly Merged[], where: Stretch): void;
  /** Whether a block that is of nothing in the base has no place yet. */
  isLeft(side: 'theirs' | 'mine', at: number): boolean;
  /** All that was put, in its order. */
  parts(): Merged[];
}

export function mergedOrder(theirs: TextSide, mine: TextSide): MergedOrder {
  type Parts = readonly Merged[];
  const at = { theirs: new Map<number, Parts>(), mine: new Map<number, Parts>() };
  /** What only they have put elsewhere. */
  const placedByThem = new Set<Parts>();
  const isMovedByThem = (index: number) => theirs.moved.has(index) && !mine.moved.has(index);
  return {
    put(parts, where) {
      for (const one of where.theirs) at.theirs.set(one, parts);
      for (const one of where.mine) at.mine.set(one, parts);
      const kept = where.base.filter((index) => mine.match[index] !== -1);
      if (kept.length > 0 && kept.every(isMovedByThem)) placedByThem.add(parts);
    },
    isLeft: (side, one) => (side === 'mine' ? mine : theirs).from[one]!.length === 0 && !at[side].has(one),
    parts() {
      const order = new Set<Parts>();
      for (const to of mine.blocks.keys()) {
        const parts = at.mine.get(to);
        if (parts && !placedByThem.has(parts)) order.add(parts);
      }
      return withTheirs(
        [...order],
        theirs.blocks.flatMap((_block, one) => (at.theirs.has(one) ? [at.theirs.get(one)!] : [])),
      );
    },
  };
}

/** What has no place yet goes behind what it follows in their text. */
function withTheirs(own: readonly (readonly Merged[])[], theirs: readonly (readonly Merged[])[]): Merged[] {
  const order = [...own];
  const has = new Set(own);
  let last = -1;
  for (const parts of theirs) {
    if (has.has(parts)) last = order.indexOf(parts);
    else {
      order.splice(++last, 0, parts);
      has.add(parts);
    }
  }
  return order.flat();
}
