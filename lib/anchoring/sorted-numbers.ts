// Numbers in order are searched by halves: a long text has very many of them.

/** How many of the sorted numbers are below `limit`: where it stands among them, or would. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
