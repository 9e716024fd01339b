// Cuts a text into words, numbers and signs.
import {
  closes,
  DIGIT,
  DOT,
  ELLIPSIS_CODE,
  endsSentence,
  foldedCode,
  HIGH_SURROGATE,
  kindOf,
  kindOfPair,
  LETTER,
  LINE_END,
  PUNCTUATION,
  SPACE,
} from './signs';
import { endOfCluster, endOfWord } from './token-ends';
import { MOST_TAKEN, Twin } from './token-twin';
import { BLOCK_START, SENTENCE_END, SENTENCE_START, SPACE_BEFORE, type Tokens } from './tokens';
import { type Vocabulary } from './vocabulary';

/** Nothing else can differ from its NFC. */
const MAY_COMPOSE = /[\u0300-\u200f\u2028-\uffff]/;
/** Longer words are cut, so that a text that is one word is still a text of words. */
const LONGEST_WORD = 256;
const HASH_START = 0x811c9dc5 | 0;
const HASH_STEP = 0x01000193;

const HYPHEN = 0x2d;

/**
 * Cuts a text into words, numbers and signs, in one pass. White space is no token, only what stands before one.
 * @param like another text of the same vocabulary: what both have is not read again. The tokens are the same without.
 */
export function tokenise(text: string, vocabulary: Vocabulary, like?: Tokens): Tokens {
  const owner = vocabulary.addText(text);
  const isComposed = !MAY_COMPOSE.test(text) || text.normalize('NFC') === text;
  const length = text.length;
  let room = (length >> 2) + MOST_TAKEN;
  let ids = new Int32Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let flags = new Uint8Array(room);
  let count = 0;
  let before = BLOCK_START | SENTENCE_START;
  let isEnded = false;
  const twin = like?.isComposed && isComposed ? new Twin(like, vocabulary.size) : null;

  for (let at = 0; at < length;) {
    // Here alone and not in a function: what a function shares with this loop is slow to reach.
    if (count + MOST_TAKEN > room) {
      room = room * 2 + MOST_TAKEN;
      ids = grown(ids, room);
      starts = grown(starts, room);
      ends = grown(ends, room);
      const more = new Uint8Array(room);
      more.set(flags);
      flags = more;
    }
    const code = text.charCodeAt(at);
    let kind = kindOf(code);
    if (kind === SPACE || kind === LINE_END) {
      before |= kind === SPACE ? SPACE_BEFORE : SPACE_BEFORE | BLOCK_START | SENTENCE_START;
      if (isEnded) before |= SENTENCE_START;
      at += 1;
      continue;
    }
    if (twin?.find(text, at, code, isEnded)) {
      const { known, from, to, shift } = twin;
      const first = count;
      for (let token = from; token < to; token += 1, count += 1) {
        ids[count] = known.ids[token]!;
        starts[count] = known.starts[token]! + shift;
        ends[count] = known.ends[token]! + shift;
        flags[count] = known.before[token]!;
      }
      flags[first] = before | (isEnded ? SENTENCE_END : 0);
      isEnded = (known.before[to]! & SENTENCE_END) !== 0;
      before = 0;
      at = ends[count - 1]!;
      continue;
    }
    if (isEnded) before |= SENTENCE_END;
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
    twin?.read(id);
    ids[count] = id;
    starts[count] = at;
    ends[count] = end;
    flags[count] = before;
    count += 1;
    before = 0;
    at = end;
  }
  return { text, count, ids, starts, ends, before: flags, isComposed };
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

/** The same numbers, with room for more. */
function grown(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
}
