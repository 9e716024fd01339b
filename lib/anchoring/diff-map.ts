// One comparison of two versions of a text, by which every place in the old one is found in the new one.
import { align } from './align';
import { type Anchored, ORPHANED } from './anchored';
import { type Alignment } from './anchors';
import { type BlockChange, blockChanges } from './block-changes';
import { weigh } from './certainty';
import { changesBetween, ranked, type WordChange } from './changes';
import { isGraphemeBoundary, snapToGraphemes } from './graphemes';
import { inItsStead } from './in-its-stead';
import { withTheirSigns } from './joined-signs';
import { LIKELY, likelyPlace, type Weighed } from './likely-place';
import { rarityOf } from './rarity';
import { type TextRange } from './selector';
import { placeInToken, tokensIn } from './token-places';
import { countBelow } from './sorted-numbers';
import { tokenise } from './tokenise';
import { SPACE_BEFORE, type Tokens } from './tokens';
import { Vocabulary } from './vocabulary';

export type Mapper = {
  /** Where the range of the old text is in the new one. Throws RangeError for a range that is empty or not in the text. */
  map(range: TextRange): Anchored;
  /** The stretches of the new text whose words surely are those of the range of the old one, sorted. */
  kept(range: TextRange): TextRange[];
  /** What the new text has in the stead of the range's words, between the same two words; null where that is not sure. */
  inItsStead(range: TextRange): TextRange | null;
  /** What became of each block, in the order in which a screen shows them. */
  blocks(): BlockChange[];
};

/** Both texts compared, once. */
type Comparison = Weighed & { readonly moved: Uint8Array };

/**
 * Compares two plain texts: blocks joined by one U+000A, hard breaks U+2028. Takes time and memory by the length of
 * both, whatever is in them.
 */
export function mapVersion(oldText: string, newText: string): Mapper {
  return mapperOf(oldText, compare(oldText, newText));
}

/** As `mapVersion`, for several older texts and one new one, which is read once. */
export function mappersTo(newText: string): (oldText: string) => Mapper {
  let vocabulary = new Vocabulary();
  let now = tokenise(newText, vocabulary);
  return (oldText) => {
    if (vocabulary.isFull) {
      vocabulary = new Vocabulary();
      now = tokenise(newText, vocabulary);
    }
    return mapperOf(oldText, compareTokens(tokenise(oldText, vocabulary, now), now));
  };
}

function mapperOf(oldText: string, comparison: Comparison): Mapper {
  const breaks = breaksIn(comparison);
  const doubts = doubtfulWords(comparison);
  return {
    map: (range) => mapRange(comparison, breaks, doubts, checked(oldText, range)),
    kept: (range) => keptOf(comparison, checked(oldText, range)),
    inItsStead: (range) => inItsStead(comparison, checked(oldText, range)),
    blocks: () => blockChanges(comparison),
  };
}

/** The words that differ between two texts, the gravest change first. */
export function wordChanges(oldText: string, newText: string): readonly WordChange[] {
  const comparison = compare(oldText, newText);
  return ranked(changesBetween(comparison, 0, comparison.old.count, 0, comparison.now.count));
}

function compare(oldText: string, newText: string): Comparison {
  const vocabulary = new Vocabulary();
  const old = tokenise(oldText, vocabulary);
  const now = tokenise(newText, vocabulary, old);
  vocabulary.release();
  return compareTokens(old, now);
}

/** Always compares the same way round, so that a change and its undoing are seen as one. */
function compareTokens(old: Tokens, now: Tokens): Comparison {
  const isTurned =
    old.text.length > now.text.length || (old.text.length === now.text.length && old.text > now.text);
  const [a, b] = isTurned ? [now, old] : [old, now];
  const found = align(a, b);
  const rarity = rarityOf(a, b);
  if (old.text !== now.text) weigh(a, b, found, rarity);
  const { a: match, b: back, moved, doubt } = isTurned ? turned(found) : found;
  return { old, now, match, back, moved, doubt, rarity, told: new Map() };
}

function turned({ a, b, moved, doubt }: Alignment): Alignment {
  const flags = (of: Uint8Array) => {
    const found = new Uint8Array(b.length);
    for (let at = 0; at < b.length; at += 1) if (b[at]! >= 0) found[at] = of[b[at]!]!;
    return found;
  };
  return { a: b, b: a, moved: flags(moved), doubt: flags(doubt) };
}

/** Whether the token follows on the one before it in both texts alike. */
function runsOn({ old, now, match }: Comparison, at: number): boolean {
  const pair = match[at]!;
  const isNext = pair > 0 && match[at - 1] === pair - 1;
  return isNext && ((old.before[at]! ^ now.before[pair]!) & SPACE_BEFORE) === 0;
}

/** The tokens that do not, sorted: what has none of them inside is the same stretch. */
function breaksIn(comparison: Comparison): number[] {
  const breaks: number[] = [];
  for (let at = 1; at < comparison.old.count; at += 1) if (!runsOn(comparison, at)) breaks.push(at);
  return breaks;
}

/** The tokens that are doubtful words, sorted. */
function doubtfulWords({ old, doubt }: Comparison): number[] {
  const words: number[] = [];
  for (let at = 0; at < old.count; at += 1) if (doubt[at] === 1 && old.ids[at]! >= 0) words.push(at);
  return words;
}

function isAnyIn(sorted: readonly number[], from: number, to: number): boolean {
  const next = sorted[countBelow(sorted, from)];
  return next !== undefined && next <= to;
}

function checked(text: string, range: TextRange): TextRange {
  if (range.start >= range.end) throw new RangeError(`${range.start} to ${range.end} is no range`);
  if (isGraphemeBoundary(text, range.start) && isGraphemeBoundary(text, range.end)) return range;
  return snapToGraphemes(text, range);
}

function mapRange(
  comparison: Comparison,
  breaks: readonly number[],
  doubts: readonly number[],
  range: TextRange,
): Anchored {
  const { old, now, match, doubt } = comparison;
  const { first, last } = tokensIn(old, range);
  if (first > last) return betweenTokens(comparison, range, first);
  const pair = match[first]!;
  if (pair < 0 || isAnyIn(breaks, first + 1, last)) return likelyPlace(comparison, range, first, last);

  const start = placeInToken(old, first, range.start, now, pair, 'start');
  const end = placeInToken(old, last, range.end, now, match[last]!, 'end');
  if (start === null || end === null) return likelyPlace(comparison, range, first, last);
  const isBounded = isGraphemeBoundary(now.text, start) && isGraphemeBoundary(now.text, end);
  const isDoubtful = isAnyIn(doubts, first, last) || (doubt[first] === 1 && isWordless(old, first, last));
  const found = isBounded ? withTheirSigns(comparison, range, { start, end }) : null;
  if (found && !(isDoubtful && found.outcome === 'placed')) return found;
  return { outcome: 'changed', ...snapToGraphemes(now.text, { start, end }), score: LIKELY, changes: [] };
}

function isWordless(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (tokens.ids[at]! >= 0) return false;
  return true;
}

/** White space has no words of its own: it is where it was if it stands between the same two words. */
function betweenTokens({ old, now, match }: Comparison, range: TextRange, first: number): Anchored {
  const pair = first < old.count ? match[first]! : now.count;
  const isBetween = pair >= 0 && (first === 0 ? pair === 0 : match[first - 1] === pair - 1 && pair > 0);
  const from = first === 0 ? 0 : old.ends[first - 1]!;
  const to = first < old.count ? old.starts[first]! : old.text.length;
  const newFrom = isBetween && pair > 0 ? now.ends[pair - 1]! : 0;
  const newTo = pair < now.count ? now.starts[Math.max(0, pair)]! : now.text.length;
  if (!isBetween || old.text.slice(from, to) !== now.text.slice(newFrom, newTo)) return ORPHANED;
  const start = newFrom + range.start - from;
  return { outcome: 'placed', start, end: start + range.end - range.start, score: 1, changes: [] };
}

function keptOf(comparison: Comparison, range: TextRange): TextRange[] {
  const { old, now, match, doubt } = comparison;
  const { first, last } = tokensIn(old, range);
  const kept: { start: number; end: number }[] = [];
  let from = -1;
  for (let at = first; at <= last + 1; at += 1) {
    const isKept = at <= last && match[at]! >= 0 && doubt[at] === 0;
    if (from >= 0 && (!isKept || !runsOn(comparison, at))) {
      const start = placeInToken(
        old,
        from,
        from === first ? Math.max(range.start, old.starts[from]!) : old.starts[from]!,
        now,
        match[from]!,
        'start',
      );
      const end = placeInToken(
        old,
        at - 1,
        at > last ? Math.min(range.end, old.ends[last]!) : old.ends[at - 1]!,
        now,
        match[at - 1]!,
        'end',
      );
      if (start !== null && end !== null && start < end) kept.push(snapToGraphemes(now.text, { start, end }));
      from = -1;
    }
    if (isKept && from < 0) from = at;
  }
  return kept.sort((x, y) => x.start - y.start);
}
