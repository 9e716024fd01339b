// Intl.Segmenter takes time that grows with the square of a long text (44 s for 300,000 characters in one line,
// measured on Node 20), so long lines are handed to it in pieces.
import { boundaryAtOrBefore } from '../anchoring/graphemes';
import { type TextRange } from '../anchoring/selector';

/** Pieces longer than this (UTF-16 units) gain no more in speed than they lose. */
const WINDOW = 4_096;
const SPACE = /\s/;

/**
 * Parts `range` into pieces of at most 4,096 units. Cuts fall before white space, where no word can be cut; in a
 * line without any, between two characters.
 */
export function windowsOf(text: string, range: TextRange): TextRange[] {
  const windows: TextRange[] = [];
  let start = range.start;
  while (range.end - start > WINDOW) {
    let cut = start + WINDOW;
    while (cut > start && !SPACE.test(text[cut]!)) cut -= 1;
    if (cut === start) cut = boundaryAtOrBefore(text, start + WINDOW);
    if (cut <= start) cut = start + WINDOW;
    windows.push({ start, end: cut });
    start = cut;
  }
  if (start < range.end) windows.push({ start, end: range.end });
  return windows;
}
