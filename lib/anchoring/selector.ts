// The shapes in which a place in a text is said; everything else in this room works on them.

/** A stretch of a text: UTF-16 offsets as `String.prototype.slice` takes them, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/** The words themselves and what stands around them (W3C TextQuoteSelector). */
export type TextQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** A place said both ways: by where it is and by what it says. */
export type TextSelector = TextRange & TextQuote;

/** Throws RangeError where the range is none of the text; an empty one is. */
export function insistOnRange(text: string, { start, end }: TextRange): void {
  if (!(
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= text.length
  )) {
    throw new RangeError(`${start} to ${end} is no range of a text of ${text.length} units`);
  }
}
