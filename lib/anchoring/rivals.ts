// Sentences with a look-alike beside them: if the sentence itself was edited, which of the two it is cannot be known.
import { type Alignment } from './anchors';
import { type Sentences } from './token-sentences';
import { type Tokens } from './tokens';

/** Words of the fewest that make two sentences look alike. */
const FEWEST_WORDS = 4;
/** Words come in between, with the end of a sentence: a sentence that was torn apart, if it is the same at all. */
const TORN = 3;
/** A rival needs to share this much of what the sentence kept. */
const RIVAL_SHARE = 0.8;
/** Longer sentences are not compared, in tokens. */
const LONGEST = 400;
/** How many sentences away a look-alike is still beside it. */
const REACH = 2;

/** Marks as doubtful what is paired of a sentence that was torn apart, or was edited and has a rival. */
export function rivalSentences(inA: Sentences, inB: Sentences, match: Alignment): void {
  const doubtA = (sentence: number) => {
    for (let at = inA.starts[sentence]!; at < inA.starts[sentence + 1]!; at += 1) match.doubt[at] = 1;
  };
  const doubtB = (sentence: number) => {
    for (let at = inB.starts[sentence]!; at < inB.starts[sentence + 1]!; at += 1) {
      if (match.b[at]! >= 0) match.doubt[match.b[at]!] = 1;
    }
  };
  torn(inA, inB, doubtA);
  torn(inB, inA, doubtB);
  rivals(inA, inB, doubtA);
  rivals(inB, inA, doubtB);
}

function torn(own: Sentences, other: Sentences, doubt: (sentence: number) => void): void {
  let last = -1;
  let doubted = -1;
  for (let at = 0; at < own.text.count; at += 1) {
    const to = own.match[at]!;
    if (to < 0) continue;
    const sentence = own.of[at]!;
    const from = last >= 0 && own.of[last] === sentence ? own.match[last]! : -1;
    last = at;
    if (from < 0 || sentence === doubted || to === from + 1) continue;
    if (to > from && other.of[from] === other.of[to]) continue;
    if (to > from && wordsIn(other.text, from + 1, to, TORN) < TORN) continue;
    doubt(sentence);
    doubted = sentence;
  }
}

function wordsIn(text: Tokens, from: number, to: number, most: number): number {
  let words = 0;
  for (let at = from; at < to && words < most; at += 1) if (text.ids[at]! >= 0) words += 1;
  return words;
}

/** For each stretch of `other` that is new: are there sentences of `own` beside it that it could be as well? */
function rivals(own: Sentences, other: Sentences, doubt: (sentence: number) => void): void {
  for (let sentence = 0; sentence + 1 < other.starts.length; sentence += 1) {
    const start = other.starts[sentence]!;
    const end = other.starts[sentence + 1]!;
    for (const [from, to] of newStretches(other, start, end)) {
      for (const near of neighbours(own, other, from, to)) {
        if (isRival(own, near, other, from, to)) doubt(near);
      }
    }
  }
}

/** The sentence, if most of its words are new; else those parts of it that are, where it has swallowed another one. */
function newStretches(other: Sentences, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let words = 0;
  let kept = 0;
  let from = start;
  let inPart = 0;
  for (let at = start; at <= end; at += 1) {
    const isNew = at < end && other.match[at]! < 0;
    const isWord = at < end && other.text.ids[at]! >= 0;
    if (isWord) words += 1;
    if (isWord && !isNew) kept += 1;
    if (isNew) inPart += isWord ? 1 : 0;
    else {
      if (inPart >= FEWEST_WORDS) parts.push([from, at]);
      from = at + 1;
      inPart = 0;
    }
  }
  return words >= FEWEST_WORDS && kept * 2 <= words ? [[start, end]] : parts;
}

function neighbours(own: Sentences, other: Sentences, from: number, to: number): Set<number> {
  const found = new Set<number>();
  let before = from - 1;
  while (before >= 0 && other.match[before]! < 0 && from - before < 100) before -= 1;
  let after = to;
  while (after < other.text.count && other.match[after]! < 0 && after - to < 100) after += 1;
  for (const [at, step] of [
    [before, -1],
    [after, 1],
  ] as const) {
    const place = other.match[at] ?? -1;
    if (place < 0) continue;
    for (let far = 0; far < REACH; far += 1) {
      const sentence = own.of[place]! + far * step;
      if (sentence >= 0 && sentence + 1 < own.starts.length) found.add(sentence);
    }
  }
  return found;
}

/** Whether the tokens of `other` share nearly as many words with the sentence as it has kept; all, if it kept all. */
function isRival(own: Sentences, sentence: number, other: Sentences, from: number, to: number): boolean {
  const start = own.starts[sentence]!;
  const end = own.starts[sentence + 1]!;
  if (end - start > LONGEST || to - from > LONGEST) return false;
  const left: number[] = [];
  for (let at = from; at < to; at += 1) if (other.text.ids[at]! >= 0) left.push(other.text.ids[at]!);
  const newWords = left.length;
  let words = 0;
  let kept = 0;
  let shared = 0;
  for (let at = start; at < end; at += 1) {
    const id = own.text.ids[at]!;
    if (id < 0) continue;
    words += 1;
    if (own.match[at]! >= 0) kept += 1;
    const place = left.indexOf(id);
    if (place < 0) continue;
    left[place] = -1;
    shared += 1;
  }
  if (kept === words) return shared === words && newWords === words;
  return kept >= FEWEST_WORDS - 1 && shared >= RIVAL_SHARE * kept;
}
