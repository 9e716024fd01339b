// The shapes in which a place in a text is said; everything else in this room works on them.

/** A stretch of a text: UTF-16 offsets as `String.prototype.slice` takes them, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/** The words themselves and what stands around them (W3C TextQuoteSelector). */
export type TextQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** A place said both ways: by where it is and by what it says. */
export type TextSelector = TextRange & TextQuote;
