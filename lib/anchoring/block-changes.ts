// What became of each block of a text, for a screen that shows two versions side by side or in one.
import { heaviestChain } from './anchors';
import { changesBetween, type Pairing, type WordChange } from './changes';
import { type TextRange } from './selector';
import { type Tokens } from './tokens';

export type BlockChange = {
  /** `same` but for typography; `moved` is that at another place; `changed` has other words, moved or not. */
  readonly kind: 'same' | 'changed' | 'moved' | 'split' | 'merged' | 'deleted' | 'inserted';
  /** Numbers of the blocks, from 0, as the text has them; empty when inserted. */
  readonly old: readonly number[];
  /** Empty when deleted. */
  readonly now: readonly number[];
  readonly isMoved: boolean;
  /**
   * In the order of the text, each within the blocks of the row in both texts; those of a deleted or inserted block are
   * the block itself, so it has none.
   */
  readonly changes: readonly WordChange[];
};

/** Two blocks are the same one when they share this much of the smaller. */
const SHARED = 0.4;

type Block = TextRange & { readonly first: number; readonly after: number };

/** In the order of the new text; a deleted block stands after what became of the one before it. */
export function blockChanges(pairing: Pairing): BlockChange[] {
  const old = blocksOf(pairing.old);
  const now = blocksOf(pairing.now);
  const groups = grouped(pairing, old, now);
  const { strays } = heaviestChain(
    groups
      .filter((group) => group.old.length > 0 && group.now.length > 0)
      .toSorted((a, b) => a.old[0]! - b.old[0]!)
      .map((group) => ({ a: group.old[0]!, b: group.now[0]!, length: weightOf(group.old, old) })),
  );
  const moved = new Set(strays.map((run) => run.a));
  const rows = groups.map((group) => rowOf(pairing, old, now, group, moved.has(group.old[0] ?? -1)));
  return inOrder(rows);
}

function blocksOf(tokens: Tokens): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (let start = 0; start <= tokens.text.length;) {
    const lineEnd = tokens.text.indexOf('\n', start);
    const end = lineEnd === -1 ? tokens.text.length : lineEnd;
    let after = first;
    while (after < tokens.count && tokens.starts[after]! < end) after += 1;
    blocks.push({ start, end, first, after });
    first = after;
    start = end + 1;
  }
  return blocks;
}

type Group = { old: number[]; now: number[] };

/** Blocks that became one another, whether one to one or some to some. */
function grouped(pairing: Pairing, old: readonly Block[], now: readonly Block[]): Group[] {
  const blockOf = new Int32Array(pairing.now.count);
  now.forEach((block, number) => blockOf.fill(number, block.first, block.after));
  // A block of either side, by its number or that and the count of old ones, and the group that it is in.
  const parent = Int32Array.from({ length: old.length + now.length }, (_, at) => at);
  const root = (at: number) => {
    let top = at;
    while (parent[top] !== top) top = parent[top] = parent[parent[top]!]!;
    return top;
  };
  const join = (a: number, b: number) => (parent[root(old.length + b)] = root(a));
  let lastJoined = -1;
  old.forEach((block, number) => {
    const shared = new Map<number, number>();
    for (let at = block.first; at < block.after; at += 1) {
      const pair = pairing.match[at]!;
      if (pair >= 0) shared.set(blockOf[pair]!, (shared.get(blockOf[pair]!) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const smaller = Math.min(block.after - block.first, now[other]!.after - now[other]!.first);
      if (count < SHARED * smaller) continue;
      join(number, other);
      lastJoined = other;
    }
    // An empty block is the empty one after what became of the block before.
    const next = now[lastJoined + 1];
    if (
      block.first === block.after &&
      next &&
      next.first === next.after &&
      root(old.length + lastJoined + 1) === old.length + lastJoined + 1
    ) {
      join(number, lastJoined + 1);
      lastJoined += 1;
    }
  });
  const groups = new Map<number, Group>();
  const groupOf = (at: number) => {
    const found = groups.get(root(at)) ?? { old: [], now: [] };
    groups.set(root(at), found);
    return found;
  };
  old.forEach((_, number) => groupOf(number).old.push(number));
  now.forEach((_, number) => groupOf(old.length + number).now.push(number));
  return [...groups.values()];
}

const weightOf = (numbers: readonly number[], blocks: readonly Block[]) =>
  numbers.reduce((sum, number) => sum + 1 + blocks[number]!.after - blocks[number]!.first, 0);

function rowOf(
  pairing: Pairing,
  old: readonly Block[],
  now: readonly Block[],
  group: Group,
  isMoved: boolean,
): BlockChange {
  const row = { old: group.old, now: group.now, isMoved };
  if (group.now.length === 0) return { ...row, kind: 'deleted', changes: [] };
  if (group.old.length === 0) return { ...row, kind: 'inserted', changes: [] };
  const changes = changesBetween(
    pairing,
    old[group.old[0]!]!.first,
    old[group.old.at(-1)!]!.after,
    now[group.now[0]!]!.first,
    now[group.now.at(-1)!]!.after,
  ).map((change) => notBefore(old[group.old[0]!]!.start, now[group.now[0]!]!.start, change));
  if (group.old.length === 1 && group.now.length > 1) return { ...row, kind: 'split', changes };
  if (group.old.length > 1 && group.now.length === 1) return { ...row, kind: 'merged', changes };
  if (changes.length > 0 || group.old.length > 1) return { ...row, kind: 'changed', changes };
  return { ...row, kind: isMoved ? 'moved' : 'same', changes };
}

/** What begins a block is gone from the block, or came into it: not from or into the end of the one before. */
function notBefore(oldStart: number, newStart: number, change: WordChange): WordChange {
  if (change.oldStart >= oldStart && change.newStart >= newStart) return change;
  return {
    ...change,
    oldStart: Math.max(oldStart, change.oldStart),
    oldEnd: Math.max(oldStart, change.oldEnd),
    newStart: Math.max(newStart, change.newStart),
    newEnd: Math.max(newStart, change.newEnd),
  };
}

function inOrder(rows: readonly BlockChange[]): BlockChange[] {
  const ordered = rows.filter((row) => row.now.length > 0).sort((a, b) => a.now[0]! - b.now[0]!);
  const deleted = rows.filter((row) => row.now.length === 0).sort((a, b) => a.old[0]! - b.old[0]!);
  const after = new Map<number, BlockChange[]>();
  let lastKept = -1;
  const keeps = new Set(ordered.flatMap((row) => row.old));
  for (const row of deleted) {
    for (lastKept = row.old[0]! - 1; lastKept >= 0 && !keeps.has(lastKept);) lastKept -= 1;
    after.set(lastKept, [...(after.get(lastKept) ?? []), row]);
  }
  return [
    ...(after.get(-1) ?? []),
    ...ordered.flatMap((row) => [row, ...row.old.flatMap((number) => after.get(number) ?? [])]),
  ];
}
