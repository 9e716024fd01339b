// Two people changed one text: what only one of them changed is taken, what both changed is shown to a person.
import {
  type ArticleDocument,
  type ArticleNode,
  type BlockNode,
  type ListItemNode,
} from './article-document';
import { canonicalDocument } from './canonical-document';
import { blockKey, blockText, matchBlocks, shareIn, wordBag } from './match-blocks';

type Piece = BlockNode | ListItemNode;

/** What both changed, each in another way. A side that is empty has deleted it. */
export interface TextConflict {
  readonly id: string;
  readonly base: readonly Piece[];
  readonly theirs: readonly Piece[];
  readonly mine: readonly Piece[];
}

type Merged =
  | { readonly kind: 'block'; readonly block: Piece }
  | { readonly kind: 'conflict'; readonly conflict: TextConflict }
  /** A list or quotation in which something is open. */
  | { readonly kind: 'container'; readonly shell: Piece; readonly inside: readonly Merged[] };

export interface MergedText {
  readonly parts: readonly Merged[];
  /** In the order of the text. */
  readonly conflicts: readonly TextConflict[];
}

/** Of a conflict one's own, theirs, or words written anew: a line is a block. */
export type Resolution = 'mine' | 'theirs' | { readonly text: string };

/** The words of one side, its blocks parted by line ends. */
export const sideText = (side: readonly Piece[]): string => side.map(blockText).join('\n');

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

/** The text with all conflicts settled; of those that are not named, one's own stands. */
export function resolved({ parts }: MergedText, chosen: ReadonlyMap<string, Resolution>): ArticleDocument {
  const content = parts.flatMap((part) => settle(part, chosen)) as BlockNode[];
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function settle(part: Merged, chosen: ReadonlyMap<string, Resolution>): Piece[] {
  if (part.kind === 'block') return [part.block];
  if (part.kind === 'container') {
    const content = part.inside.flatMap((one) => settle(one, chosen));
    return content.length > 0 ? [{ ...part.shell, content } as Piece] : [];
  }
  const { conflict } = part;
  const choice = chosen.get(conflict.id) ?? 'mine';
  if (choice === 'mine') return [...conflict.mine];
  if (choice === 'theirs') return [...conflict.theirs];
  const model = (conflict.mine[0] ?? conflict.theirs[0])!;
  return choice.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => written(model, line.trim()));
}

/** A block like another one, of other words. */
function written(model: Piece, text: string): Piece {
  const content = [{ type: 'text' as const, text: text.normalize('NFC') }];
  switch (model.type) {
    case 'listItem':
      return { type: 'listItem', content: [{ type: 'paragraph', content }] };
    case 'quotation':
    case 'bulletList':
    case 'orderedList':
      return { type: 'paragraph', content };
    default:
      return { ...model, content };
  }
}

function mergeBlocks(
  base: readonly Piece[],
  theirs: readonly Piece[],
  mine: readonly Piece[],
  conflicts: TextConflict[],
): Merged[] {
  const side = (text: readonly Piece[]) => sideOf(base, text);
  const [their, my] = [side(theirs), side(mine)];
  const key = { base: base.map(blockKey), their: theirs.map(blockKey), my: mine.map(blockKey) };

  /** What becomes of a block of the base; null where it is gone. */
  const fate = (index: number): Merged | null => {
    const [at, to] = [their.match[index]!, my.match[index]!];
    const [theirKey, myKey] = [at === -1 ? null : key.their[at]!, to === -1 ? null : key.my[to]!];
    if (theirKey === myKey || theirKey === key.base[index]) return to === -1 ? null : block(mine[to]!);
    if (myKey === key.base[index]) return at === -1 ? null : block(theirs[at]!);
    const inner = at === -1 || to === -1 ? null : inside(base[index]!, theirs[at]!, mine[to]!, conflicts);
    if (inner) return inner;
    const conflict: TextConflict = {
      id: `${conflicts.length}`,
      base: [base[index]!],
      theirs: at === -1 ? [] : their.withParts(at, base[index]!),
      mine: to === -1 ? [] : my.withParts(to, base[index]!),
    };
    conflicts.push(conflict);
    return { kind: 'conflict', conflict };
  };
  const fates = base.map((_block, index) => fate(index));

  /** One's own text in its order, without what only they have put elsewhere; then what is theirs behind what it follows there. */
  const placedByThem = new Set(
    base.flatMap((_block, index) =>
      their.moved.has(index) && !my.moved.has(index) ? [index] : my.match[index] === -1 ? [index] : [],
    ),
  );
  type Placed = { part: Merged; at: number | null };
  const order: Placed[] = [];
  const sameAdded = new Map<number, number>();
  mine.forEach((one, to) => {
    const index = my.origin[to]!;
    if (index !== -1) {
      const part = fates[index];
      if (part && !placedByThem.has(index)) order.push({ part, at: their.match[index]! });
    } else if (!my.isPart.has(to)) {
      // What both have added, word for word, is added once.
      const same = theirs.findIndex(
        (other, at) =>
          their.origin[at] === -1 &&
          !sameAdded.has(at) &&
          blockKey(other) === key.my[to] &&
          !their.isPart.has(at),
      );
      if (same !== -1) sameAdded.set(same, to);
      order.push({ part: block(one), at: same });
    }
  });
  let last: Placed | null = null;
  const put = (placed: Placed) => {
    order.splice(last ? order.indexOf(last) + 1 : 0, 0, placed);
    last = placed;
  };
  theirs.forEach((one, at) => {
    const index = their.origin[at]!;
    const there = order.find((placed) => placed.at === at);
    if (there) last = there;
    else if (index === -1) {
      if (!their.isPart.has(at)) put({ part: block(one), at });
    } else if (fates[index] && placedByThem.has(index)) put({ part: fates[index], at });
  });
  conflicts.sort((a, b) => rank(order, a) - rank(order, b));
  return order.map(({ part }) => part);
}

const block = (one: Piece): Merged => ({ kind: 'block', block: one });

/** Where a conflict stands; those of inner parts stay where they were. */
function rank(order: readonly { part: Merged }[], conflict: TextConflict): number {
  const has = (part: Merged): boolean =>
    part.kind === 'conflict'
      ? part.conflict === conflict
      : part.kind === 'container' && part.inside.some(has);
  return order.findIndex(({ part }) => has(part));
}

/** Both changed a list or a quotation: what they changed in it may be apart. */
function inside(base: Piece, theirs: Piece, mine: Piece, conflicts: TextConflict[]): Merged | null {
  const isSame = base.type === theirs.type && base.type === mine.type;
  if (!isSame || base.type === 'listItem') return null;
  if (base.type !== 'quotation' && base.type !== 'bulletList' && base.type !== 'orderedList') return null;
  const shellOf = (one: Piece) => blockKey({ ...one, content: [] } as unknown as ArticleNode);
  const shell = shellOf(mine) === shellOf(base) ? theirs : mine;
  const contentOf = (one: Piece) => (one as { content: readonly Piece[] }).content;
  const merged = mergeBlocks(contentOf(base), contentOf(theirs), contentOf(mine), conflicts);
  return { kind: 'container', shell, inside: merged };
}

interface Side {
  /** Index in the side of each block of the base, −1 where it is gone; and back. */
  match: readonly number[];
  origin: readonly number[];
  /** Blocks of the base that stand elsewhere among their fellows. */
  moved: ReadonlySet<number>;
  /** Indexes of blocks that were split off a changed one, and go with it into its conflict. */
  isPart: ReadonlySet<number>;
  /** A changed block with what was split off it. */
  withParts(at: number, base: Piece): Piece[];
}

function sideOf(base: readonly Piece[], text: readonly Piece[]): Side {
  const match = matchBlocks(base, text);
  const origin = text.map(() => -1);
  match.forEach((at, index) => {
    if (at !== -1) origin[at] = index;
  });
  const isPart = new Set<number>();
  const isSplitOff = (at: number, whole: ReturnType<typeof wordBag>) =>
    origin[at] === -1 &&
    at < text.length &&
    !isPart.has(at) &&
    shareIn(wordBag(blockText(text[at]!)), whole) >= 0.6;
  return {
    match,
    origin,
    moved: movedOf(match),
    isPart,
    withParts(at, of) {
      const whole = wordBag(blockText(of));
      let [first, end] = [at, at + 1];
      while (first > 0 && isSplitOff(first - 1, whole)) isPart.add(--first);
      while (end < text.length && isSplitOff(end, whole)) isPart.add(end++);
      return text.slice(first, end);
    },
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
