// Finds a quotation in a text of which no older version is known: the very words first, what is like them last.
import search from 'approx-string-match';
import { type Anchored, ORPHANED } from './anchored';
import { type ChangeKind } from './change-kinds';
import { type WordChange } from './changes';
import { wordChanges } from './diff-map';
import { fold } from './fold';
import { FoldedText } from './folded-text';
import { meanOf, supportOf, type Support } from './quote-context';
import { type TextQuote, type TextRange } from './selector';

/** Context agrees when at least so much of one side of it does. */
const AGREES = 0.6;
/** Of several equal quotations, the one whose context is this good, and better than all others by the margin. */
const STRONG = 0.8;
const MARGIN = 0.2;
/** Without context, so much must be the same, letter by letter, for a quotation with other words. */
const ALIKE = 0.7;
/** A quotation stands between both its contexts, whatever became of it, when they have so many letters each. */
const TELLING = 8;
/** More places than these are not told apart. */
const MOST_PLACES = 500;
/** Longer quotations are looked for by their beginning and end. */
const LONGEST = 256;
const MOST_ERRORS = 96;
/** Changes that make it another claim: what differs in them is a look-alike, unless its context says that it is not. */
const TELLTALE: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['number', 'date', 'name', 'negation']);

/** Weights of the words and of each side of the context in a score. */
const WORDS = 0.6;
const CONTEXT = 0.2;

type Place = TextRange & { readonly likeness: number; readonly support: Support };
type Quote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly written: string;
};

/**
 * Where the quotation is. `placed` only if its words stand there (equal after `fold`), once or told apart by their
 * context; otherwise at most `changed`, and `orphaned` if what is there is only like it. `hint`, a UTF-16 offset, only
 * chooses between places that are equally good, and is never enough for `placed`. `score` tells how near the best
 * place came, of an orphan too.
 */
export function anchorQuote(
  text: string | FoldedText,
  quote: Pick<TextQuote, 'exact'> & Partial<TextQuote>,
  hint?: number,
): Anchored {
  const folded = typeof text === 'string' ? new FoldedText(text) : text;
  const wanted = {
    exact: fold(quote.exact).trim(),
    prefix: fold(quote.prefix ?? ''),
    suffix: fold(quote.suffix ?? ''),
    written: quote.exact.trim(),
  };
  if (wanted.exact === '' || folded.folded === '') return ORPHANED;
  const places = exactPlaces(folded.folded, wanted).filter(({ start, end }) => folded.rangeOf(start, end));
  if (places.length > 0) return amongExact(folded, places, hint);
  return between(folded, wanted) ?? amongLike(folded, wanted, hint);
}

function exactPlaces(text: string, { exact, prefix, suffix }: Quote): Place[] {
  const places: Place[] = [];
  for (
    let at = text.indexOf(exact);
    at !== -1 && places.length < MOST_PLACES;
    at = text.indexOf(exact, at + 1)
  ) {
    const end = at + exact.length;
    places.push({ start: at, end, likeness: 1, support: supportOf(text, at, end, prefix, suffix) });
  }
  return places;
}

function amongExact(text: FoldedText, places: readonly Place[], hint: number | undefined): Anchored {
  const { best, next } = bestOf(text, places, hint);
  const support = meanOf(best.support);
  const isSure = next
    ? support >= STRONG && support - meanOf(next.support) >= MARGIN && hasContext(best)
    : Math.max(best.support.before ?? 0, best.support.after ?? 0) >= AGREES || !hasContext(best);
  const range = text.rangeOf(best.start, best.end)!;
  return { outcome: isSure ? 'placed' : 'changed', ...range, score: scoreOf(best), changes: [] };
}

const hasContext = ({ support }: Place) => support.before !== null || support.after !== null;

function scoreOf({ likeness, support }: Place): number {
  return WORDS * likeness + CONTEXT * ((support.before ?? 1) + (support.after ?? 1));
}

/** The best place and the next; where several are equally good, the nearest to the hint, or the first. */
function bestOf(
  text: FoldedText,
  places: readonly Place[],
  hint: number | undefined,
): { best: Place; next?: Place } {
  const distance = (place: Place) =>
    hint === undefined ? place.start : Math.abs((text.rangeOf(place.start, place.end)?.start ?? 0) - hint);
  const [best, next] = places.toSorted((a, b) => scoreOf(b) - scoreOf(a) || distance(a) - distance(b));
  return next ? { best: best!, next } : { best: best! };
}

/** What stands between both contexts, if they stand in the text once, in that order, and near to each other. */
function between(text: FoldedText, quote: Quote): Anchored | null {
  const prefix = quote.prefix.trim();
  const suffix = quote.suffix.trim();
  if (prefix.length < TELLING || suffix.length < TELLING) return null;
  const before = text.folded.indexOf(prefix);
  const from = before + prefix.length;
  const to = text.folded.indexOf(suffix, from);
  if (before === -1 || to === -1 || to - from > quote.exact.length * 2 + TELLING) return null;
  if (text.folded.includes(prefix, before + 1) || text.folded.includes(suffix, to + 1)) return null;
  const found = text.folded.slice(from, to);
  const start = from + found.length - found.trimStart().length;
  const end = from + found.trimEnd().length;
  const range = start < end ? text.rangeOf(start, end) : null;
  if (!range) return ORPHANED;
  const changes = changesIn(text.text, quote, range);
  const errors = search(found.trim(), quote.exact.slice(0, LONGEST), LONGEST)[0]?.errors ?? LONGEST;
  const likeness = Math.max(0, 1 - errors / Math.min(LONGEST, quote.exact.length));
  return {
    outcome: 'changed',
    ...range,
    score: scoreOf({ start, end, likeness, support: { before: 1, after: 1 } }),
    changes,
  };
}

function amongLike(text: FoldedText, quote: Quote, hint: number | undefined): Anchored {
  const places = likePlaces(text.folded, quote);
  if (places.length === 0) return ORPHANED;
  const { best } = bestOf(text, places, hint);
  const score = scoreOf(best);
  const range = text.rangeOf(best.start, best.end);
  if (!range) return { ...ORPHANED, score };
  const { before, after } = best.support;
  const isSupported = Math.max(before ?? 0, after ?? 0) >= AGREES;
  const changes = changesIn(text.text, quote, range);
  const isLookAlike =
    changes.some(({ kind }) => TELLTALE.has(kind)) && !((before ?? 0) >= STRONG && (after ?? 0) >= STRONG);
  if (isLookAlike || !(hasContext(best) ? isSupported : best.likeness >= ALIKE))
    return { ...ORPHANED, score };
  return { outcome: 'changed', ...range, score, changes };
}

/** The places that are the most like the quotation, whole words. */
function likePlaces(text: string, { exact, prefix, suffix }: Quote): Place[] {
  const found = exact.length <= LONGEST ? nearest(text, exact) : nearestLong(text, exact);
  const places = new Map<string, Place>();
  for (const { start, end, errors } of found) {
    const range = wholeWords(text, start, end);
    const likeness = 1 - errors / Math.min(exact.length, LONGEST);
    const support = supportOf(text, range.start, range.end, prefix, suffix);
    places.set(`${range.start}`, { ...range, likeness, support });
    if (places.size >= MOST_PLACES) break;
  }
  return [...places.values()];
}

type Match = TextRange & { readonly errors: number };

function nearest(text: string, exact: string): Match[] {
  return search(text, exact, Math.min(MOST_ERRORS, Math.floor(exact.length / 2)));
}

/** A beginning and an end, as far from each other as those of the quotation, more or less. */
function nearestLong(text: string, exact: string): Match[] {
  const heads = nearest(text, exact.slice(0, LONGEST / 2));
  const tails = nearest(text, exact.slice(-LONGEST / 2));
  const pairs: Match[] = [];
  for (const head of heads.slice(0, MOST_PLACES)) {
    for (const tail of tails.slice(0, MOST_PLACES)) {
      const length = tail.end - head.start;
      if (Math.abs(length - exact.length) > exact.length / 3) continue;
      pairs.push({ start: head.start, end: tail.end, errors: head.errors + tail.errors });
    }
  }
  return pairs;
}

const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

function wholeWords(text: string, start: number, end: number): TextRange {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  while (from > 0 && PART_OF_WORD.test(text[from]!) && PART_OF_WORD.test(text[from - 1]!)) from -= 1;
  while (to < text.length && PART_OF_WORD.test(text[to - 1] ?? '') && PART_OF_WORD.test(text[to]!)) to += 1;
  return { start: from, end: to };
}

/** Offsets of the old side are those of the quotation, of the new side those of the text. */
function changesIn(text: string, quote: Quote, range: TextRange): WordChange[] {
  return wordChanges(quote.written, text.slice(range.start, range.end)).map((change) => ({
    ...change,
    newStart: change.newStart + range.start,
    newEnd: change.newEnd + range.start,
  }));
}
