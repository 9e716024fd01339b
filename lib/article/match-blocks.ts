// Which block of one text is which of another: the same words first, wherever they went, then the most alike.
import { diffArrays } from 'diff';
import { type ArticleNode } from './article-document';

/** Of two blocks, words in common to words of both: below this they are two paragraphs, not one that was edited. */
const ALIKE_NEARBY = 0.4;
const ALIKE_ELSEWHERE = 0.6;
/** Pairs of leftovers that are looked at one by one; with more of them only neighbours are compared. */
const MOST_PAIRS = 40_000;

/** Equal for equal blocks: their marks and levels count. */
export const blockKey = (block: ArticleNode): string => JSON.stringify(block);

/** All text of a block, its own blocks parted by line ends. */
export function blockText(block: ArticleNode): string {
  if (block.type === 'text') return block.text;
  if (block.type === 'hardBreak') return '\n';
  const inner: readonly ArticleNode[] = block.content ?? [];
  const isLeaf = inner.every((one) => one.type === 'text' || one.type === 'hardBreak');
  return inner.map(blockText).join(isLeaf ? '' : '\n');
}

export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How often each word stands in it. */
export function wordBag(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
export function inCommon(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return common;
}

/** 0 for nothing in common, 1 for the same words. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = sizeOf(a) + sizeOf(b);
  return size === 0 ? 0 : (2 * inCommon(a, b)) / size;
}

/** For each block of `before` its index in `after`, or −1; none is named twice. */
export function matchBlocks(before: readonly ArticleNode[], after: readonly ArticleNode[]): number[] {
  const match = before.map(() => -1);
  const taken = new Set<number>();
  const pair = (from: number, to: number) => {
    match[from] = to;
    taken.add(to);
  };
  const keys = { before: before.map(blockKey), after: after.map(blockKey) };
  let [at, to] = [0, 0];
  for (const { added, removed, value } of diffArrays(keys.before, keys.after)) {
    if (!added && !removed) value.forEach((_key, step) => pair(at + step, to + step));
    if (!added) at += value.length;
    if (!removed) to += value.length;
  }
  const left = {
    before: () => before.flatMap((_block, index) => (match[index] === -1 ? [index] : [])),
    after: () => after.flatMap((_block, index) => (taken.has(index) ? [] : [index])),
  };
  // Moved as they are.
  for (const from of left.before()) {
    const same = left.after().find((index) => keys.after[index] === keys.before[from]);
    if (same !== undefined) pair(from, same);
  }
  matchAlike(before, after, match, left, pair);
  return match;
}

function matchAlike(
  before: readonly ArticleNode[],
  after: readonly ArticleNode[],
  match: readonly number[],
  left: { before: () => number[]; after: () => number[] },
  pair: (from: number, to: number) => void,
): void {
  const [from, to] = [left.before(), left.after()];
  const bags = {
    before: new Map(from.map((one) => [one, wordBag(wordsOf(blockText(before[one]!)))])),
    after: new Map(to.map((one) => [one, wordBag(wordsOf(blockText(after[one]!)))])),
  };
  const found: { from: number; to: number; score: number; isNear: boolean }[] = [];
  const isMany = from.length * to.length > MOST_PAIRS;
  for (const one of from) {
    const [low, high] = gapOf(match, one, after.length);
    for (const other of to) {
      const isNear = low < other && other < high;
      if (!isNear && isMany) continue;
      const isSameKind = before[one]!.type === after[other]!.type;
      const score = likeness(bags.before.get(one)!, bags.after.get(other)!) + (isSameKind ? 0.01 : 0);
      if (score >= (isNear ? ALIKE_NEARBY : ALIKE_ELSEWHERE))
        found.push({ from: one, to: other, score, isNear });
    }
  }
  found.sort(
    (a, b) => Number(b.isNear) - Number(a.isNear) || b.score - a.score || a.from - b.from || a.to - b.to,
  );
  const free = { from: new Set(from), to: new Set(to) };
  for (const one of found) {
    if (!free.from.has(one.from) || !free.to.has(one.to)) continue;
    free.from.delete(one.from);
    free.to.delete(one.to);
    pair(one.from, one.to);
  }
}

/** Between which blocks of the other text its neighbours stand, both exclusive. */
export function gapOf(match: readonly number[], index: number, length: number): [low: number, high: number] {
  let low = -1;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (match[at] !== -1) {
      low = match[at]!;
      break;
    }
  }
  let high = length;
  for (let at = index + 1; at < match.length; at += 1) {
    if (match[at] !== -1) {
      high = match[at]!;
      break;
    }
  }
  return [low, high];
}
