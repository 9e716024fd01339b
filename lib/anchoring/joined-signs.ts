// What touches a figure or a word without being of it, and makes another of it: −5, <5, 5 %, 25 000, 1990-95, Smith-Jones.
import { type Anchored } from './anchored';
import { impactOf } from './change-impact';
import { type ChangeKind } from './change-kinds';
import { type Pairing, type WordChange } from './changes';
import { fold } from './fold';
import { snapToGraphemes } from './graphemes';
import { LIKELY } from './likely-place';
import { type TextQuote, type TextRange } from './selector';
import { DIGIT, kindOf, LETTER } from './signs';

const isDigitAt = (text: string, at: number) => kindOf(text.charCodeAt(at)) === DIGIT;
const isWordAt = (text: string, at: number) => {
  if (at < 0 || at >= text.length) return false;
  const kind = kindOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
};
/** Space, line end, comma, full stop. */
const PARTS: ReadonlySet<number> = new Set([0x20, 0x0a, 0x2c, 0x2e]);
const MONEY = /\p{Sc}/u;
const SPACES = ' \u00a0\u2009\u202f';
/** Not the long dash, which stands between clauses. */
const HYPHENS = '-\u2010\u2011\u2013\u2212/';
const BEFORE_DIGIT = /[-\u2010\u2011\u2013\u2212+±~≈<>≤≥=#§\p{Sc}]/u;
const AFTER_DIGIT = /^(?:[ \u00a0\u2009\u202f]?[%‰]|[°℃℉′″+\p{Sc}]|[ \u00a0\u2009\u202f]\p{Sc}(?!\p{Nd}))/u;
const GROUPS = /^(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})/u;
/** What makes a quotation or a question of words that stood without. A single stroke behind a word may be a genitive's. */
const OPENS = /["«»“”„‘‹'¿]/u;
const CLOSES = /["«»“”?]/u;
/** So far is it looked for the other end of a word, UTF-16 units. */
const LONGEST = 64;

/**
 * The range with what is joined on to its ends where these are a figure or a word: signs and currency before
 * and after a figure, thousands set apart, the rest of a compound, marks of quotation and question; the range itself where nothing is.
 */
function withJoined(text: string, range: TextRange): TextRange {
  if (isPlain(text, range)) return range;
  let start = joinedBefore(text, range.start);
  let end = joinedAfter(text, range.end);
  if (OPENS.test(text[start - 1] ?? '') && !isWordAt(text, start - 2)) start -= 1;
  if (end < text.length && CLOSES.test(text[end]!)) end += 1;
  return { start, end };
}

/** A quotation's words with what is joined on to their ends, as far as its context tells. */
export function wordsWithSigns({ prefix, exact, suffix }: TextQuote): string {
  const { start, end } = withJoined(`${prefix}${exact}${suffix}`, {
    start: prefix.length,
    end: prefix.length + exact.length,
  });
  return `${prefix}${exact}${suffix}`.slice(start, end);
}

/** Whether it stands between signs that join on to figures alone, and no figure is at its ends: so do most. */
function isPlain(text: string, { start, end }: TextRange): boolean {
  return (
    PARTS.has(text.charCodeAt(start - 1)) &&
    PARTS.has(text.charCodeAt(end)) &&
    !isDigitAt(text, start) &&
    !isDigitAt(text, end - 1)
  );
}

function joinedBefore(text: string, at: number): number {
  const before = text[at - 1];
  if (before === undefined || before === '\n') return at;
  // Mostly a space stands before.
  if (SPACES.includes(before)) return MONEY.test(text[at - 2] ?? '') && isDigitAt(text, at) ? at - 2 : at;
  if (HYPHENS.includes(before) && isWordAt(text, at - 2) && isWordAt(text, at)) {
    let start = at - 1;
    while (at - start < LONGEST && isWordAt(text, start - 1)) start -= 1;
    return start;
  }
  let start = at;
  if (isDigitAt(text, at)) while (start > 0 && BEFORE_DIGIT.test(text[start - 1]!)) start -= 1;
  return start;
}

function joinedAfter(text: string, at: number): number {
  const after = text[at];
  if (after === undefined || after === '\n') return at;
  if (HYPHENS.includes(after)) {
    if (!isWordAt(text, at - 1) || !isWordAt(text, at + 1)) return at;
    let end = at + 1;
    while (end - at < LONGEST && isWordAt(text, end)) end += 1;
    return end;
  }
  if (!isDigitAt(text, at - 1)) return at;
  const rest = text.slice(at, at + LONGEST);
  return at + (GROUPS.exec(rest) ?? AFTER_DIGIT.exec(rest) ?? [''])[0].length;
}

/**
 * The same words, in the old text and in the new. A sign that was joined on to them, or is no more, makes others of
 * them: the place is `changed` then, and takes in what is joined on to it now.
 */
export function withTheirSigns({ old, now }: Pairing, range: TextRange, place: TextRange): Anchored {
  const then = withJoined(old.text, range);
  const there = withJoined(now.text, place);
  const isStart = isUnlike(old.text.slice(then.start, range.start), now.text.slice(there.start, place.start));
  const isEnd = isUnlike(old.text.slice(range.end, then.end), now.text.slice(place.end, there.end));
  if (!isStart && !isEnd)
    return { outcome: 'placed', start: place.start, end: place.end, score: 1, changes: [] };
  const start = isStart ? there.start : place.start;
  const end = isEnd ? there.end : place.end;
  const before = edges(old.text, then, range, isStart, isEnd);
  const after = edges(now.text, there, place, isStart, isEnd);
  const changes = before.map((one, at) => changeOf(old.text, one, now.text, after[at]!));
  return { outcome: 'changed', ...snapToGraphemes(now.text, { start, end }), score: LIKELY, changes };
}

const isUnlike = (one: string, other: string) => one !== other && fold(one) !== fold(other);

/** The first and the last word with what is joined on to them, as far as it differs; of one word alone it is one. */
function edges(
  text: string,
  joined: TextRange,
  { start, end }: TextRange,
  isStart: boolean,
  isEnd: boolean,
): TextRange[] {
  const words = [...text.slice(start, end).matchAll(/\S+/gu)];
  const first = { start: joined.start, end: start + words[0]!.index + words[0]![0].length };
  const last = { start: start + words.at(-1)!.index, end: joined.end };
  if (isStart && isEnd && words.length === 1) return [joined];
  return [...(isStart ? [first] : []), ...(isEnd ? [last] : [])];
}

function kindOfChange(before: string, after: string): ChangeKind {
  const word = (text: string) => [{ text, isFirst: false }];
  const bare = (text: string) => text.replace(/[¿?"«»“”„‘’‹›']/gu, '');
  if (bare(before) !== bare(after))
    return impactOf({ before: word(before), after: word(after), beside: [], isQuoted: false });
  return QUOTATION_MARKS.test(before + after) ? 'quotation' : 'punctuation';
}

const QUOTATION_MARKS = /["«»“”„‘’‹›']/u;

function changeOf(oldText: string, old: TextRange, newText: string, now: TextRange): WordChange {
  const before = oldText.slice(old.start, old.end);
  const after = newText.slice(now.start, now.end);
  return {
    kind: kindOfChange(before, after),
    before,
    after,
    oldStart: old.start,
    oldEnd: old.end,
    newStart: now.start,
    newEnd: now.end,
  };
}
