// Says where a range is in a way that can be found again: its place, its words, and the words around it.
import { boundaryAtOrAfter, boundaryAtOrBefore } from './graphemes';
import { insistOnRange, type TextRange, type TextSelector } from './selector';

/** UTF-16 units of context on each side, as Hypothesis and the W3C's examples keep about that much. */
export const CONTEXT_LENGTH = 32;

/** Never cuts a character: context that would begin or end inside one is shorter by it. */
export function describeRange(text: string, range: TextRange): TextSelector {
  insistOnRange(text, range);
  const { start, end } = range;
  const from = boundaryAtOrAfter(text, Math.max(0, start - CONTEXT_LENGTH));
  const to = boundaryAtOrBefore(text, Math.min(text.length, end + CONTEXT_LENGTH));
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  };
}
