// A text as numbers: words and signs, each known by an id, so that two texts are compared without touching their strings.
import { ELLIPSIS } from './fold';
import {
  DIGIT,
  foldedCode,
  HIGH_SURROGATE,
  kindOf,
  kindOfPair,
  LETTER,
  LINE_END,
  MARK,
  PUNCTUATION,
  SPACE,
} from './signs';
import { grown, type Vocabulary } from './vocabulary';

/** What stands before a token, as bits of `Tokens.before`. */
export const SPACE_BEFORE = 1;
export const BLOCK_START = 2;
export const SENTENCE_START = 4;

export type Tokens = {
  readonly text: string;
  readonly count: number;
  /** The same for tokens that fold to the same string; below 0 for signs, 0 and above for words. */
  readonly ids: Int32Array;
  /** UTF-16 offsets into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly before: Uint8Array;
};

/** Nothing else can differ from its NFC. */
const MAY_COMPOSE = /[\u0300-\u200f\u2028-\uffff]/;
/** Longer words are cut, so that a text that is one word is still a text of words. */
const LONGEST_WORD = 256;
const HASH_START = 0x811c9dc5 | 0;
const HASH_STEP = 0x01000193;

const DOT = 0x2e;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const ZERO_WIDTH_JOINER = 0x200d;
const ELLIPSIS_CODE = ELLIPSIS.charCodeAt(0);

/** What may stand between two digits of one number: 25,000 · 3.5 · 14:30 · 1/2 · 25'000. */
const joinsDigits = (code: number) =>
  code === 0x2c || code === DOT || code === 0x3a || code === 0x2f || code === APOSTROPHE;
const endsSentence = (code: number) =>
  code === DOT ||
  code === 0x21 ||
  code === 0x3f ||
  code === ELLIPSIS_CODE ||
  code === 0x3002 ||
  code === 0x61f;
/** Closing marks after a full stop leave the sentence ended. */
const closes = (code: number) => code === 0x22 || code === APOSTROPHE || code === 0x29 || code === 0x5d;

/** Cuts a text into words, numbers and signs, in one pass. White space is no token, only what stands before one. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const owner = vocabulary.addText(text);
  const isComposed = !MAY_COMPOSE.test(text) || text.normalize('NFC') === text;
  const length = text.length;
  let room = Math.max(16, length >> 2);
  let ids = new Int32Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let flags = new Uint8Array(room);
  let count = 0;
  let before = BLOCK_START | SENTENCE_START;
  let isEnded = false;

  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    let kind = kindOf(code);
    if (kind === SPACE || kind === LINE_END) {
      before |= kind === SPACE ? SPACE_BEFORE : SPACE_BEFORE | BLOCK_START | SENTENCE_START;
      if (isEnded) before |= SENTENCE_START;
      at += 1;
      continue;
    }
    let end = at + 1;
    let hash = 0;
    let isHashed = false;
    if (kind === HIGH_SURROGATE) {
      const codePoint = text.codePointAt(at)!;
      kind = codePoint > 0xffff ? kindOfPair(codePoint) : PUNCTUATION;
      if (codePoint > 0xffff) end += 1;
    }
    if (kind === LETTER || kind === DIGIT) {
      // Most words are letters alone, with a space after them.
      hash = Math.imul(HASH_START ^ code, HASH_STEP);
      let next = text.charCodeAt(end);
      while (
        next < 0x80 &&
        (next === 0x60 ? PUNCTUATION : kindOf(next)) === kind &&
        end - at < LONGEST_WORD
      ) {
        hash = Math.imul(hash ^ next, HASH_STEP);
        end += 1;
        next = text.charCodeAt(end);
      }
      isHashed = code < 0x80 && (next === 0x20 || next === 0x0a);
      if (!isHashed) end = endOfWord(text, end, kind, at + LONGEST_WORD);
    } else if (
      kind === PUNCTUATION &&
      code === DOT &&
      text.charCodeAt(at + 1) === DOT &&
      text.charCodeAt(at + 2) === DOT
    )
      end += 2;
    else end = endOfCluster(text, end, end - at === 2);

    let id: number;
    if (kind === PUNCTUATION && end - at === 1) {
      id = -1 - (isRangeDash(text, at) ? code : foldedCode(code));
      isEnded = endsSentence(code) || (isEnded && closes(foldedCode(code)));
    } else if (kind === PUNCTUATION && code === DOT) {
      id = -1 - ELLIPSIS_CODE;
      isEnded = true;
    } else {
      id = vocabulary.idOf(
        owner,
        at,
        end,
        isHashed ? hash : isComposed ? hashOf(text, at, end) : hashOfComposed(text, at, end),
      );
      isEnded = false;
    }
    if (count === room) {
      room *= 2;
      ids = grown(ids, room);
      starts = grown(starts, room);
      ends = grown(ends, room);
      const more = new Uint8Array(room);
      more.set(flags);
      flags = more;
    }
    ids[count] = id;
    starts[count] = at;
    ends[count] = end;
    flags[count] = before;
    count += 1;
    before = 0;
    at = end;
  }
  return { text, count, ids, starts, ends, before: flags };
}

/** A dash between digits is a range or a minus, and no matter of typography. */
function isRangeDash(text: string, at: number): boolean {
  return (
    foldedCode(text.charCodeAt(at)) === HYPHEN &&
    at > 0 &&
    at + 1 < text.length &&
    kindOf(text.charCodeAt(at - 1)) === DIGIT &&
    kindOf(text.charCodeAt(at + 1)) === DIGIT
  );
}

function endOfWord(text: string, from: number, first: number, limit: number): number {
  const length = text.length;
  let last = first;
  let at = from;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      if (at >= limit) break;
      last = kind;
    } else if (kind === HIGH_SURROGATE) {
      const codePoint = text.codePointAt(at)!;
      const pair = codePoint > 0xffff ? kindOfPair(codePoint) : PUNCTUATION;
      if ((pair !== LETTER && pair !== MARK) || (pair === LETTER && at >= limit)) break;
      at += 1;
    } else if (kind !== MARK) {
      if (kind !== PUNCTUATION || at + 1 >= length) break;
      const next = kindOf(text.charCodeAt(at + 1));
      const sign = foldedCode(code);
      if (next === DIGIT && last === DIGIT && joinsDigits(sign)) last = DIGIT;
      else if (next === LETTER && last === LETTER && sign === APOSTROPHE) last = LETTER;
      else break;
      at += 1;
    }
  }
  return at;
}

/** A sign with all that joins on to it: marks, modifiers, joined emoji, the other half of a flag. */
function endOfCluster(text: string, from: number, isPair: boolean): number {
  let at = from;
  if (isPair && isRegional(text, from - 2) && isRegional(text, from)) at += 2;
  for (; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (code === ZERO_WIDTH_JOINER && kindOf(text.charCodeAt(at + 1)) === HIGH_SURROGATE) at += 3;
    else if (kind === MARK) at += 1;
    else if (kind === HIGH_SURROGATE && kindOfPair(text.codePointAt(at)!) === MARK) at += 2;
    else break;
  }
  return Math.min(at, text.length);
}

function isRegional(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at);
  return codePoint !== undefined && codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isItself = (code < 0x80 && code !== 0x60) || (code & 0xf800) === 0xd800;
    hash = Math.imul(hash ^ (isItself ? code : foldedCode(code)), HASH_STEP);
  }
  return hash;
}

function hashOfComposed(text: string, start: number, end: number): number {
  const word = text.slice(start, end).normalize('NFC');
  for (let at = 0; at < word.length; at += 1) kindOf(word.charCodeAt(at));
  return hashOf(word, 0, word.length);
}
