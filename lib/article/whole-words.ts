// Words that a claim has lost may stand in another sentence all the same: looked for as they are, whole, without guessing.
import { fold } from '../anchoring/fold';

const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** What makes a longer figure of one that it stands before or behind. */
const FIGURE_BEFORE = /\p{N}[.,]$/u;
const FIGURE_AFTER = /^[.,]\p{N}/u;
const END_OF_SENTENCE = /[\s.!?,;:\u2026]+$/u;

/** Words as they are looked for: folded, without the signs that end a sentence, which another sentence has not. */
export const soughtWords = (words: string): string => fold(words).trim().replace(END_OF_SENTENCE, '');

/**
 * Where the words stand in a text, as whole words and figures; UTF-16 offsets into the folded text.
 * @param folded the text, and `sought` the words as `soughtWords` gives them.
 */
export function wholeWordsIn(folded: string, sought: string): number[] {
  const found: number[] = [];
  if (sought === '') return found;
  for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + 1)) {
    if (isWhole(folded, at, at + sought.length)) found.push(at);
  }
  return found;
}

function isWhole(text: string, start: number, end: number): boolean {
  // Two units, as a letter may be a surrogate pair.
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  const isJoined = (inner: string, outer: string) => PART_OF_WORD.test(inner) && PART_OF_WORD.test(outer);
  return !(
    isJoined(text[start]!, [...before].at(-1) ?? '') ||
    isJoined(text[end - 1]!, [...after][0] ?? '') ||
    (/\p{N}/u.test(text[start]!) && FIGURE_BEFORE.test(before)) ||
    (/\p{N}/u.test(text[end - 1]!) && FIGURE_AFTER.test(after))
  );
}

/** Whether words that a place has lost stand in the text all the same: its place is lost, they are not gone. */
export const standElsewhere = (
  text: string,
  { was, exact }: { was: { exact: string } | null; exact: string },
) => wholeWordsIn(fold(text), soughtWords(was?.exact ?? exact)).length > 0;
