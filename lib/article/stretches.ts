// What belongs together through a split or a join by either of two people is one stretch, and is compared as a whole.
import { type TextSide } from './text-side';

/** Indexes, in the order of each text: blocks of the base, and what either has made of them. */
export interface Stretch {
  readonly base: readonly number[];
  readonly theirs: readonly number[];
  readonly mine: readonly number[];
}

/** All blocks of the base, in stretches. What neither side has from the base is in none. */
export function stretchesOf(length: number, theirs: TextSide, mine: TextSide): Stretch[] {
  // Of each block the stretch that it is in, by its first block.
  const first = Array.from({ length }, (_none, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (first[at] !== at) at = first[at] = first[first[at]!]!;
    return at;
  };
  for (const { from } of [theirs, mine]) {
    for (const [one, ...others] of from) {
      for (const other of others) {
        const [a, b] = [find(one!), find(other)];
        first[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const all = { base: first.map((_first, index) => index), theirs: keysOf(theirs), mine: keysOf(mine) };
  return gathered(all, theirs, mine, find);
}

/** A stretch in pieces that lie side by side in the base, each with what was made of it. */
export function runsOf(stretch: Stretch, theirs: TextSide, mine: TextSide): Stretch[] {
  const start = new Map<number, number>();
  for (const index of stretch.base) start.set(index, start.get(index - 1) ?? index);
  return gathered(stretch, theirs, mine, (index) => start.get(index)!);
}

const keysOf = ({ blocks }: TextSide): number[] => [...blocks.keys()];

/** @param place names where a block of the base is put. */
function gathered(
  all: Stretch,
  theirs: TextSide,
  mine: TextSide,
  place: (index: number) => number,
): Stretch[] {
  const found = new Map<number, { base: number[]; theirs: number[]; mine: number[] }>();
  for (const index of all.base) {
    const stretch = found.get(place(index));
    if (stretch) stretch.base.push(index);
    else found.set(place(index), { base: [index], theirs: [], mine: [] });
  }
  const put = ({ from }: TextSide, name: 'theirs' | 'mine') => {
    for (const at of all[name]) {
      const index = from[at]![0];
      if (index !== undefined) found.get(place(index))![name].push(at);
    }
  };
  put(theirs, 'theirs');
  put(mine, 'mine');
  return [...found.values()];
}
