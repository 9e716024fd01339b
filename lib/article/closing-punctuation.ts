/** Full stops, commas, closing quotation marks and brackets; not an apostrophe or a point with letters or figures behind. */
const CLOSING = /[\p{Pe}\p{Pf}"'.,;:!?…]+(?![\p{L}\p{N}])/uy;

/**
 * Where the punctuation ends that follows directly at `at`, `until` at the latest; `at` itself where none follows. A
 * number or a sign behind words stands behind it, as a gap would part the words from it.
 */
export function closingEnd(text: string, at: number, until = text.length): number {
  CLOSING.lastIndex = at;
  return Math.min(until, at + (CLOSING.exec(text)?.[0].length ?? 0));
}
