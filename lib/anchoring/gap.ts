// The best alignment of two short stretches: most words kept, in as few pieces as may be.
import { type Gap, type Run } from './anchors';

const WORD = 4;
const SIGN = 2;
/** For following on directly: one long piece is likelier than the same words scattered. */
const TOGETHER = 3;

let kept = new Int32Array(1 << 12);
let paired = new Int32Array(1 << 12);

/** By dynamic programming over all pairs of tokens of the gap: the caller bounds its size. */
export function alignGap(a: Int32Array, b: Int32Array, gap: Gap): Run[] {
  const rows = gap.aEnd - gap.a;
  const columns = gap.bEnd - gap.b;
  const width = columns + 1;
  const size = (rows + 1) * width;
  if (kept.length < size) {
    kept = new Int32Array(size);
    paired = new Int32Array(size);
  }
  kept.fill(0, 0, width);
  paired.fill(0, 0, width);
  let isAny = false;
  for (let i = 1; i <= rows; i += 1) {
    const id = a[gap.a + i - 1]!;
    const row = i * width;
    kept[row] = 0;
    paired[row] = 0;
    for (let j = 1; j <= columns; j += 1) {
      const at = row + j;
      const above = kept[at - width]!;
      const left = kept[at - 1]!;
      let best = above > left ? above : left;
      let here = 0;
      if (id === b[gap.b + j - 1]) {
        isAny = true;
        const diagonal = at - width - 1;
        const apart = kept[diagonal]!;
        const together = paired[diagonal]! > 0 ? paired[diagonal]! + TOGETHER : 0;
        here = (apart > together ? apart : together) + (id < 0 ? SIGN : WORD);
        if (here > best) best = here;
      }
      kept[at] = best;
      paired[at] = here;
    }
  }
  return isAny ? runsBack(gap, rows, columns) : [];
}

function runsBack(gap: Gap, rows: number, columns: number): Run[] {
  const width = columns + 1;
  const runs: Run[] = [];
  let i = rows;
  let j = columns;
  // Once inside a piece that was worth its bonus, the way back may not leave it for an equal score.
  let isTogether = false;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (isTogether || (paired[at]! > 0 && paired[at] === kept[at])) {
      const diagonal = at - width - 1;
      const last = runs.at(-1);
      if (last && last.a === gap.a + i && last.b === gap.b + j) {
        last.a -= 1;
        last.b -= 1;
        last.length += 1;
      } else runs.push({ a: gap.a + i - 1, b: gap.b + j - 1, length: 1 });
      isTogether = paired[diagonal]! > 0 && paired[diagonal]! + TOGETHER >= kept[diagonal]!;
      i -= 1;
      j -= 1;
    } else if (kept[at - width] === kept[at]) i -= 1;
    else j -= 1;
  }
  return runs.reverse();
}
