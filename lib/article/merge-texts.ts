// Two people changed one text: what only one of them changed is taken, what both changed is shown to a person.
import { type ArticleDocument, type ArticleNode } from './article-document';
import { canonicalDocument } from './canonical-document';
import { blockKey } from './match-blocks';
import { mergedOrder, type MergedOrder } from './merged-order';
import { type Merged, type MergedText, type Piece, type TextConflict } from './merged-text';
import { runsOf, type Stretch, stretchesOf } from './stretches';
import { sideOf, type TextSide } from './text-side';

/** @param base what both were made from. */
export function mergeTexts(
  base: ArticleDocument,
  theirs: ArticleDocument,
  mine: ArticleDocument,
): MergedText {
  const conflicts: TextConflict[] = [];
  const [old, other, own] = [base, theirs, mine].map((text) => canonicalDocument(text).content);
  const parts = mergeBlocks(old!, other!, own!, conflicts);
  return { parts, conflicts };
}

/** Three texts of which two were made from the first, and what has been put together of them. */
interface Merging {
  readonly base: readonly Piece[];
  readonly theirs: TextSide;
  readonly mine: TextSide;
  readonly order: MergedOrder;
  readonly conflicts: TextConflict[];
}
type SideName = 'theirs' | 'mine';

function mergeBlocks(
  base: readonly Piece[],
  theirBlocks: readonly Piece[],
  myBlocks: readonly Piece[],
  conflicts: TextConflict[],
): Merged[] {
  const [theirs, mine] = [sideOf(base, theirBlocks), sideOf(base, myBlocks)];
  const order = mergedOrder(theirs, mine);
  const merging: Merging = { base, theirs, mine, order, conflicts };
  putAddedByBoth(merging);
  for (const stretch of stretchesOf(base.length, theirs, mine)) putStretch(merging, stretch);
  for (const name of ['theirs', 'mine'] as const) {
    merging[name].blocks.forEach((one, at) => {
      if (order.isLeft(name, at)) order.put([block(one)], { ...NOWHERE, [name]: [at] });
    });
  }
  const parts = order.parts();
  conflicts.sort((a, b) => rank(parts, a) - rank(parts, b));
  return parts;
}

const NOWHERE: Stretch = { base: [], theirs: [], mine: [] };
const block = (one: Piece): Merged => ({ kind: 'block', block: one });

/** Where a conflict stands; those of inner parts stay where they were. */
function rank(parts: readonly Merged[], conflict: TextConflict): number {
  const has = (part: Merged): boolean =>
    part.kind === 'conflict'
      ? part.conflict === conflict
      : part.kind === 'container' && part.inside.some(has);
  return parts.findIndex(has);
}

/** What both have added, word for word, is added once. */
function putAddedByBoth({ theirs, mine, order }: Merging): void {
  mine.blocks.forEach((one, to) => {
    if (!order.isLeft('mine', to)) return;
    const at = theirs.keys.findIndex((key, other) => key === mine.keys[to] && order.isLeft('theirs', other));
    if (at !== -1) order.put([block(one)], { base: [], theirs: [at], mine: [to] });
  });
}

function putStretch(merging: Merging, whole: Stretch): void {
  const { base, theirs, mine, order } = merging;
  const isPaired = [theirs, mine].every(({ match }) => whole.base.every((index) => match[index] !== -1));
  const isAsMany = whole.theirs.length === whole.base.length && whole.mine.length === whole.base.length;
  // Where each block is still there by itself, its place is another matter than its words.
  const areOnes = isPaired && isAsMany;
  const ones = (side: TextSide) => whole.base.map((index) => side.match[index]!);
  const stretch = areOnes ? { base: whole.base, theirs: ones(theirs), mine: ones(mine) } : whole;
  const was = stretch.base.map((index) => blockKey(base[index]!));
  const theirKeys = stretch.theirs.map((at) => theirs.keys[at]!);
  const myKeys = stretch.mine.map((to) => mine.keys[to]!);
  if (isEqual(theirKeys, myKeys)) {
    stretch.mine.forEach((to, nth) =>
      order.put([block(mine.blocks[to]!)], {
        base: mine.origin[to] === -1 ? [] : [mine.origin[to]!],
        theirs: [stretch.theirs[nth]!],
        mine: [to],
      }),
    );
  } else if (isEqual(theirKeys, was)) putOnes(merging, stretch, 'mine', areOnes);
  else if (isEqual(myKeys, was)) putOnes(merging, stretch, 'theirs', areOnes);
  else putBoth(merging, whole);
}

const isEqual = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Only one has changed it: each block stands where they have it; what the other has moved stays together. */
function putOnes({ theirs, mine, order }: Merging, stretch: Stretch, name: SideName, areOnes: boolean): void {
  const [one, other] = name === 'mine' ? [mine, theirs] : [theirs, mine];
  if (!areOnes && stretch.base.some((index) => other.moved.has(index))) {
    for (const run of runsOf(stretch, theirs, mine))
      order.put(
        run[name].map((at) => block(one.blocks[at]!)),
        run,
      );
    return;
  }
  for (const at of stretch[name]) {
    const index = one.origin[at]!;
    const base = index === -1 ? [] : [index];
    const there = base.map((from) => other.match[from]!);
    order.put([block(one.blocks[at]!)], {
      base,
      theirs: name === 'theirs' ? [at] : there,
      mine: name === 'mine' ? [at] : there,
    });
  }
}

function putBoth(merging: Merging, stretch: Stretch): void {
  const { base, theirs, mine, order, conflicts } = merging;
  const inner = insideOf(merging, stretch);
  if (inner) {
    order.put([inner], stretch);
    return;
  }
  for (const run of runsOf(stretch, theirs, mine)) {
    const where = {
      base: run.base,
      theirs: withAdded(merging, run, 'theirs'),
      mine: withAdded(merging, run, 'mine'),
    };
    const conflict: TextConflict = {
      id: `${conflicts.length}`,
      base: where.base.map((index) => base[index]!),
      theirs: where.theirs.map((at) => theirs.blocks[at]!),
      mine: where.mine.map((to) => mine.blocks[to]!),
    };
    const isSame = isEqual(conflict.theirs.map(blockKey), conflict.mine.map(blockKey));
    if (!isSame) conflicts.push(conflict);
    order.put(isSame ? conflict.mine.map(block) : [{ kind: 'conflict', conflict }], where);
  }
}

/** The blocks of one side in a run, with what they have added between two of them. */
function withAdded({ order }: Merging, run: Stretch, name: SideName): number[] {
  return run[name].flatMap((at, nth) => {
    const last = run[name][nth - 1] ?? at - 1;
    const between = Array.from({ length: at - last - 1 }, (_none, step) => last + 1 + step);
    return between.every((one) => order.isLeft(name, one)) ? [...between, at] : [at];
  });
}

/** Both changed one list or quotation: what they changed in it may be apart. */
function insideOf({ base, theirs, mine, conflicts }: Merging, stretch: Stretch): Merged | null {
  const isOne = [stretch.base, stretch.theirs, stretch.mine].every(({ length }) => length === 1);
  if (!isOne) return null;
  const [was, their, my] = [
    base[stretch.base[0]!]!,
    theirs.blocks[stretch.theirs[0]!]!,
    mine.blocks[stretch.mine[0]!]!,
  ];
  const isSame = was.type === their.type && was.type === my.type;
  if (!isSame || was.type === 'listItem') return null;
  if (was.type !== 'quotation' && was.type !== 'bulletList' && was.type !== 'orderedList') return null;
  const shellOf = (one: Piece) => blockKey({ ...one, content: [] } as unknown as ArticleNode);
  const shell = shellOf(my) === shellOf(was) ? their : my;
  const contentOf = (one: Piece) => (one as { content: readonly Piece[] }).content;
  return {
    kind: 'container',
    shell,
    inside: mergeBlocks(contentOf(was), contentOf(their), contentOf(my), conflicts),
  };
}
