// Where a token ends. Looks at no more than the two units behind it, which token-twin.ts counts on.
import {
  APOSTROPHE_CODE as APOSTROPHE,
  DIGIT,
  DOT,
  foldedCode,
  HIGH_SURROGATE,
  kindOf,
  kindOfPair,
  LETTER,
  MARK,
  PUNCTUATION,
} from './signs';

const ZERO_WIDTH_JOINER = 0x200d;

/** What may stand between two digits of one number: 25,000 · 3.5 · 14:30 · 1/2 · 25'000 · ٢٥٫٥ · ٢٥٬٠٠٠. */
const joinsDigits = (code: number) =>
  code === 0x2c ||
  code === DOT ||
  code === 0x3a ||
  code === 0x2f ||
  code === APOSTROPHE ||
  code === 0x66b ||
  code === 0x66c;

/** The end of a word or number that begins before `from` and whose first sign is of the kind `first`; it is cut at `limit`. */
export function endOfWord(text: string, from: number, first: number, limit: number): number {
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

/** The end of a sign with all that joins on to it: marks, modifiers, joined emoji, the other half of a flag. */
export function endOfCluster(text: string, from: number, isPair: boolean): number {
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
