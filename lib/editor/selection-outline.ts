// The outline around selected words: one line around all of them, as a pencil would draw it, not one a fragment.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One box a line of text: fragments whose middles lie within each other are of one line. Sorted downwards. */
export function linesOf(fragments: readonly Box[]): Box[] {
  const lines: { left: number; top: number; right: number; bottom: number }[] = [];
  const sorted = fragments
    .filter((one) => one.right > one.left && one.bottom > one.top)
    .toSorted((a, b) => a.top + a.bottom - b.top - b.bottom);
  for (const one of sorted) {
    const line = lines.at(-1);
    const middle = (one.top + one.bottom) / 2;
    if (line && middle < line.bottom && middle > line.top) {
      line.left = Math.min(line.left, one.left);
      line.right = Math.max(line.right, one.right);
      line.top = Math.min(line.top, one.top);
      line.bottom = Math.max(line.bottom, one.bottom);
    } else {
      lines.push({ left: one.left, top: one.top, right: one.right, bottom: one.bottom });
    }
  }
  return lines;
}

/**
 * An SVG path around the fragments, `pad` pixels off. Lines that follow each other and overlap sideways share one
 * outline; others (a sentence that ends one line and begins far left in the next) get one each.
 */
export function outlinePath(fragments: readonly Box[], pad = 2): string {
  const lines = parted(linesOf(fragments), pad);
  const groups: Box[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows = last && line.top - last.bottom < (line.bottom - line.top) * 0.75;
    if (group && last && follows && line.left < last.right && line.right > last.left) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => around(group, pad)).join('');
}

/** Lines set closer than their letters are tall, as in a headline, meet half-way. */
function parted(lines: readonly Box[], pad: number): Box[] {
  const middleAfter = (index: number): number | null => {
    const [one, next] = [lines[index], lines[index + 1]];
    return one && next && next.top - one.bottom < 2 * pad ? (one.bottom + next.top) / 2 : null;
  };
  return lines.map((line, index) => {
    const above = middleAfter(index - 1);
    const below = middleAfter(index);
    return {
      ...line,
      top: above === null ? line.top : above + pad,
      bottom: below === null ? line.bottom : below - pad,
    };
  });
}

function around(lines: readonly Box[], pad: number): string {
  const edges = lines.map((line, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    return {
      left: round(line.left - pad),
      right: round(line.right + pad),
      top: round(before ? (before.bottom + line.top) / 2 : line.top - pad),
      bottom: round(after ? (line.bottom + after.top) / 2 : line.bottom + pad),
    };
  });
  const right = edges.flatMap((edge) => [`${edge.right} ${edge.top}`, `${edge.right} ${edge.bottom}`]);
  const left = edges
    .toReversed()
    .flatMap((edge) => [`${edge.left} ${edge.bottom}`, `${edge.left} ${edge.top}`]);
  return `M${[...right, ...left].join('L')}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
