// What kind of sign a code unit is, looked up once and remembered: the tokeniser asks it of every one.
import { ELLIPSIS, foldSign } from './fold';

export const UNKNOWN = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE_END = 4;
export const PUNCTUATION = 5;
/** A letter of a script that writes no spaces between words: each is a token, or a line would be one. */
export const SOLO = 6;
export const HIGH_SURROGATE = 7;
/** Joins on to what stands before it: combining marks, variation selectors, joiners. */
export const MARK = 8;

export const DOT = 0x2e;
export const APOSTROPHE_CODE = 0x27;
export const ELLIPSIS_CODE = ELLIPSIS.charCodeAt(0);

export const endsSentence = (code: number): boolean =>
  code === DOT ||
  code === 0x21 ||
  code === 0x3f ||
  code === ELLIPSIS_CODE ||
  code === 0x3002 ||
  code === 0x61f;
/** Closing marks after a full stop leave the sentence ended. */
export const closes = (code: number): boolean =>
  code === 0x22 || code === APOSTROPHE_CODE || code === 0x29 || code === 0x5d;

const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

const SOLO_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u;

/** Kind of a UTF-16 unit. */
export function kindOf(code: number): number {
  const known = kinds[code]!;
  return known === UNKNOWN ? learn(code) : known;
}

/** The unit that a sign of punctuation folds to. */
export const foldedCode = (code: number): number => folded[code]!;

/** Kind of a code point beyond U+FFFF. */
export function kindOfPair(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (SOLO_SCRIPTS.test(character)) return SOLO;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /\p{M}|\p{Emoji_Modifier}/u.test(character) ? MARK : PUNCTUATION;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = kindOfCharacter(code, character);
  kinds[code] = kind;
  folded[code] = foldSign(character.normalize('NFC')).charCodeAt(0);
  return kind;
}

function kindOfCharacter(code: number, character: string): number {
  if (code === 0x0a) return LINE_END;
  if (/\s/.test(character)) return SPACE;
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  if (code === 0x200d || code === 0x200c || /\p{M}/u.test(character)) return MARK;
  if (SOLO_SCRIPTS.test(character)) return SOLO;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(character) && foldSign(character) === character) return LETTER;
  return PUNCTUATION;
}
