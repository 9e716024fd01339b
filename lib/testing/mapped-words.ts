// A small article, and what became of words in it when it was changed, for the tests of mapVersion.
import { mapVersion } from '../anchoring/diff-map';

export const OPENING = 'The harbour board met on Monday to settle the accounts of the winter season.';
export const CLOSING = 'Nobody from the county was present when the meeting ended before noon.';
export const NUMBER = 'The northern quay handled 25,000 tonnes of herring in 2023, said Clara Moen.';

/** The article with the words between the other two sentences, each a paragraph of its own unless joined otherwise. */
export const article = (middle: string, joint = '\n') => [OPENING, middle, CLOSING].join(joint);

/** What became of these words, taken where they stand first: their place, and each change in them. */
export function mapped(oldText: string, newText: string, quote: string) {
  const start = oldText.indexOf(quote);
  const found = mapVersion(oldText, newText).map({ start, end: start + quote.length });
  const words = found.start === null ? null : newText.slice(found.start, found.end);
  const changes = found.changes.map(({ kind, before, after }) => `${kind}: ${before} → ${after}`);
  return { outcome: found.outcome, words, changes };
}
