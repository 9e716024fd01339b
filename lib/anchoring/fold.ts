// Typography is no change of words: two texts that differ only in it say the same, and fold to the same string.

/** Quotation marks of two strokes, of one stroke (apostrophes with them), and dashes: glyphs of one sign each. */
const DOUBLE_QUOTES = '"\u00ab\u00bb\u201c-\u201f\u2033\u300c-\u300f\u301d-\u301f\uff02';
const SINGLE_QUOTES = "'`\u00b4\u02b9\u02bc\u2018-\u201b\u2032\u2039\u203a\uff07";
const DASHES = '\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d';

const DOUBLE_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`, 'g');
const SINGLE_QUOTE = new RegExp(`[${SINGLE_QUOTES}]`, 'g');
const DASH = new RegExp(`[${DASHES}]`, 'u');
const DASH_AFTER_OTHER = new RegExp(`(?<!\\p{Nd})[${DASHES}]|[${DASHES}](?!\\p{Nd})`, 'gu');
const SPACES = /\s+/g;

export const QUOTE = '"';
export const APOSTROPHE = "'";
export const HYPHEN = '-';
export const ELLIPSIS = '\u2026';

/**
 * The text in the one form in which a claim's words are compared: glyphs of quotation marks and apostrophes one for
 * one, dashes that do not stand between digits, "…" as "...", any white space (line ends included, so that a
 * paragraph may be split or merged) as one space, NFC. Case and every other sign stay. Offsets do not.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(DASH_AFTER_OTHER, HYPHEN)
    .replace(DOUBLE_QUOTE, QUOTE)
    .replace(SINGLE_QUOTE, APOSTROPHE)
    .replaceAll(ELLIPSIS, '...')
    .replace(SPACES, ' ');
}

/** Whether two wordings are one but for their typography. */
export const saysTheSame = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim();

/** What one sign folds to: itself, or the glyph that stands for all of its kind. */
export function foldSign(sign: string): string {
  if (DASH.test(sign)) return HYPHEN;
  return sign.replace(DOUBLE_QUOTE, QUOTE).replace(SINGLE_QUOTE, APOSTROPHE);
}
