// A range must not cut what a reader sees as one character: an accent from its letter, a flag in two.
import { insistOnRange, type TextRange } from './selector';

let made: Intl.Segmenter | undefined;
/** Made when a text first needs it, which few do: it takes a browser 25 ms. */
const segmenter = () => (made ??= new Intl.Segmenter('und', { granularity: 'grapheme' }));

// Nothing joins on to these from the left, except a prepended mark (UAX #29, GB9b): letters, digits and
// punctuation of Latin, Greek, Cyrillic, kana and Han. A look back may start at the first of them.
const SURE_START =
  /[\x00-\x7e\xa1-\xa8\xaa-\xac\xaf-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u9fff]/;
const PREPENDED = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\ud804\ud806]/;

/** How far back a look goes, in UTF-16 units; a "character" longer than this is an attack, not a text. */
const LONGEST_CLUSTER = 1024;

/**
 * Whether `offset` (UTF-16) lies between two user-perceived characters (extended grapheme clusters, UAX #29).
 * The ends of the text are boundaries; outside it is none. Looks at the neighbourhood only.
 */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  if (offset === 0 || offset === text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before < 0x300 && after < 0x300) return !(before === 0x0d && after === 0x0a);
  const isPaired = (before & 0xf800) === 0xd800;
  if (!isPaired && SURE_START.test(text[offset]!) && !PREPENDED.test(text[offset - 1]!)) return true;
  const from = sureStartBefore(text, offset);
  const cluster = segmenter()
    .segment(text.slice(from, offset + 2))
    .containing(offset - from);
  return cluster?.index === offset - from;
}

/** The smallest range on grapheme boundaries that contains `range`. Throws RangeError outside the text. */
export function snapToGraphemes(text: string, range: TextRange): TextRange {
  insistOnRange(text, range);
  const { start, end } = range;
  return {
    start: boundaryAtOrBefore(text, start),
    end: start === end ? boundaryAtOrBefore(text, end) : boundaryAtOrAfter(text, end),
  };
}

/** The last grapheme boundary that is not after `offset`. */
export function boundaryAtOrBefore(text: string, offset: number): number {
  let at = offset;
  while (!isGraphemeBoundary(text, at)) at -= 1;
  return at;
}

/** The first grapheme boundary that is not before `offset`. */
export function boundaryAtOrAfter(text: string, offset: number): number {
  let at = offset;
  while (!isGraphemeBoundary(text, at)) at += 1;
  return at;
}

function sureStartBefore(text: string, offset: number): number {
  const limit = Math.max(0, offset - LONGEST_CLUSTER);
  for (let at = offset - 1; at > limit; at -= 1) {
    if (SURE_START.test(text[at]!) && !PREPENDED.test(text[at - 1]!)) return at;
  }
  return limit;
}
