// Where a paragraph was split or joined to another, or a sentence went from one to the next: which block got words of which.
import { diffArrays } from 'diff';
import { type ArticleNode } from './article-document';
import { blockKey, blockText, gapOf, inCommon, wordBag, wordsOf } from './match-blocks';

/** Of the words of a sentence that went or came: how many are to be found where it came or went. */
const SHARE = 0.5;
/** So many blocks away a word counts by itself, and farther off beside the one that it stood by. */
const NEARBY = 2;
/** Fewer words are the same by chance. */
const FEWEST_WORDS = 3;
/** Pairs of changed blocks that are looked at one by one; with more of them only neighbours are compared. */
const MOST_PAIRS = 40_000;

type Bag = ReadonlyMap<string, number>;

/** The words of a block that what it became, or was, does not have. */
interface Loose {
  readonly index: number;
  readonly bag: Bag;
  /** Each with the next of its sentence. */
  readonly pairs: ReadonlySet<string>;
  /** Those that are loose for the most part; `isWhole` where all of it is. */
  readonly sentences: readonly { readonly words: readonly string[]; readonly isWhole: boolean }[];
}

/** For each block of `after` those of `before` that words of it were taken from, but for the one that it was. */
export function passedWords(
  before: readonly ArticleNode[],
  after: readonly ArticleNode[],
  match: readonly number[],
): number[][] {
  const passed: number[][] = after.map(() => []);
  const { gone, come } = looseOf(before, after, match);
  const isMany = gone.length * come.length > MOST_PAIRS;
  for (const from of gone) {
    const own = match[from.index]!;
    const around = [...gapOf(match, from.index, after.length), ...(own === -1 ? [] : [own])];
    for (const to of come) {
      const isNear = around.some((at) => Math.abs(to.index - at) <= NEARBY);
      if (own === to.index || (isMany && !isNear)) continue;
      if (isPassed(from, to, isNear)) passed[to.index]!.push(from.index);
    }
  }
  return passed;
}

function looseOf(before: readonly ArticleNode[], after: readonly ArticleNode[], match: readonly number[]) {
  const [gone, come]: [Loose[], Loose[]] = [[], []];
  const add = (to: Loose[], index: number, block: ArticleNode, other: ArticleNode | undefined) => {
    const loose = looseWords(index, blockText(block), other ? blockText(other) : '');
    if (loose.sentences.length > 0) to.push(loose);
  };
  const origin = new Map(match.map((at, index) => [at, index]));
  const isKept = (index: number, at: number) =>
    at !== -1 && blockKey(before[index]!) === blockKey(after[at]!);
  before.forEach((one, index) => {
    const at = match[index]!;
    if (!isKept(index, at)) add(gone, index, one, after[at]);
  });
  after.forEach((one, at) => {
    const index = origin.get(at);
    if (index === undefined) add(come, at, one, undefined);
    else if (!isKept(index, at)) add(come, at, one, before[index]);
  });
  return { gone, come };
}

function looseWords(index: number, text: string, other: string): Loose {
  const sentences = sentenceWords(text);
  const words = sentences.flatMap((sentence, at) => sentence.map((word) => ({ word, at })));
  const loose: string[][] = sentences.map(() => []);
  let next = 0;
  const changes = diffArrays(
    words.map(({ word }) => word),
    sentenceWords(other).flat(),
  );
  for (const { added, removed, value } of changes) {
    if (added) continue;
    if (removed) for (const { word, at } of words.slice(next, next + value.length)) loose[at]!.push(word);
    next += value.length;
  }
  return {
    index,
    bag: wordBag(loose.flat()),
    pairs: new Set(loose.flatMap((left) => pairsOf(left))),
    sentences: loose.flatMap((left, at) => {
      const all = sentences[at]!.length;
      if (left.length * 2 < all) return [];
      const isWhole = left.length === all && (all > 1 || sentences.length === 1);
      return [{ words: left, isWhole }];
    }),
  };
}

/** Its sentences by how they end, each as its words; one that an abbreviation parts in two does no harm here. */
const sentenceWords = (text: string): (readonly string[])[] =>
  text
    .split(/[.!?…]+["'”’»)\]]*\s+|\n+/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, before) => `${words[before]!} ${word}`);

function isPassed(from: Loose, to: Loose, isNear: boolean): boolean {
  const isIn = (part: Loose, whole: Loose) =>
    part.sentences.some(({ words, isWhole }) => {
      const found = isNear ? inCommon(wordBag(words), whole.bag) : foundInPairs(words, whole.pairs);
      return (isWhole && found === words.length) || (found >= FEWEST_WORDS && found >= SHARE * words.length);
    });
  return isIn(from, to) || isIn(to, from);
}

/** How many of the words stand beside the same word there. */
function foundInPairs(words: readonly string[], there: ReadonlySet<string>): number {
  const isPair = pairsOf(words).map((pair) => there.has(pair));
  return words.filter((_word, at) => isPair[at - 1] || isPair[at]).length;
}
