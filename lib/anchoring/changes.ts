// The words that differ between two stretches that are otherwise the same, each with what it may do to a claim.
import { type ChangedWord, impactOf, rankOf } from './change-impact';
import { type ChangeKind } from './change-kinds';
import { QUOTE } from './fold';
import { type TextRange } from './selector';
import { BLOCK_START, SENTENCE_START, SPACE_BEFORE, type Tokens } from './tokens';

/** UTF-16 offsets into either text; an insertion or deletion is an empty range on its other side. */
export type WordChange = {
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
};

export type Pairing = {
  readonly old: Tokens;
  readonly now: Tokens;
  /** Token of the new text for each of the old, or -1. */
  readonly match: Int32Array;
  /** Changes that were told before, by the token that they begin with: many highlights share them. */
  readonly told: Map<number, Told>;
};

type Told = { readonly iEnd: number; readonly j: number; readonly jEnd: number; readonly change: WordChange };

/** More words replaced in a row than this are shown as one change. */
const ONE_BY_ONE = 12;
/** How far back it is looked for an open quotation mark, in tokens. */
const QUOTATION = 400;

/** The changes between two stretches of tokens (ends exclusive), in the order of the text. */
export function changesBetween(
  pairing: Pairing,
  from: number,
  to: number,
  newFrom: number,
  newTo: number,
): WordChange[] {
  const { match, old, now } = pairing;
  const changes: WordChange[] = [];
  let i = from;
  let j = newFrom;
  while (i < to || j < newTo) {
    if (i < to && match[i] === j && j < newTo) {
      if (i > from && j > newFrom && match[i - 1] === j - 1 && spaced(old, i) !== spaced(now, j)) {
        changes.push(changeOf(pairing, i - 1, i + 1, j - 1, j + 1));
      }
      i += 1;
      j += 1;
      continue;
    }
    let next = i;
    while (next < to && !(match[next]! >= j && match[next]! < newTo)) next += 1;
    const newNext = next < to ? match[next]! : newTo;
    const size = next - i;
    if (size === newNext - j && size > 1 && size <= ONE_BY_ONE) {
      for (let at = 0; at < size; at += 1) {
        if (old.ids[i + at] === now.ids[j + at]) continue;
        add(changes, pairing, i + at, i + at + 1, j + at, j + at + 1);
      }
    } else changes.push(changeOf(pairing, i, next, j, newNext));
    i = next;
    j = newNext;
  }
  return changes;
}

/** The same, the gravest first. */
export function ranked(changes: readonly WordChange[]): readonly WordChange[] {
  // Mostly they are few, and so in order: sorting takes longer than to see that.
  for (let at = 1; at < changes.length; at += 1) {
    if (rankOf(changes[at - 1]!.kind) > rankOf(changes[at]!.kind))
      return changes.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
  }
  return changes;
}

/** Adds a change; names and dates of several words stay together. */
function add(
  changes: WordChange[],
  pairing: Pairing,
  i: number,
  iEnd: number,
  j: number,
  jEnd: number,
): void {
  const change = changeOf(pairing, i, iEnd, j, jEnd);
  const last = changes.at(-1);
  if (
    last?.kind !== change.kind ||
    pairing.old.text.slice(last.oldEnd, change.oldStart).trim() !== '' ||
    pairing.now.text.slice(last.newEnd, change.newStart).trim() !== ''
  ) {
    changes.push(change);
    return;
  }
  const { oldStart, newStart, kind } = last;
  changes[changes.length - 1] = {
    ...change,
    kind,
    oldStart,
    newStart,
    before: pairing.old.text.slice(oldStart, change.oldEnd),
    after: pairing.now.text.slice(newStart, change.newEnd),
  };
}

function changeOf(pairing: Pairing, i: number, iEnd: number, j: number, jEnd: number): WordChange {
  const told = pairing.told.get(i);
  if (told && told.iEnd === iEnd && told.j === j && told.jEnd === jEnd) return told.change;
  const change = newChange(pairing, i, iEnd, j, jEnd);
  pairing.told.set(i, { iEnd, j, jEnd, change });
  return change;
}

function newChange({ old, now }: Pairing, i: number, iEnd: number, j: number, jEnd: number): WordChange {
  const before = rangeOf(old, i, iEnd);
  const after = rangeOf(now, j, jEnd);
  return {
    kind: impactOf({
      before: wordsIn(old, i, iEnd),
      after: wordsIn(now, j, jEnd),
      beside: [...wordsIn(old, i - 1, i), ...wordsIn(old, iEnd, iEnd + 1)].map(({ text }) => text),
      isQuoted: isQuoted(old, i) || isQuoted(now, j),
    }),
    before: old.text.slice(before.start, before.end),
    after: now.text.slice(after.start, after.end),
    oldStart: before.start,
    oldEnd: before.end,
    newStart: after.start,
    newEnd: after.end,
  };
}

/** From the first to the last token; of none, the place after the token before. */
export function rangeOf(tokens: Tokens, from: number, to: number): TextRange {
  if (from < to) return { start: tokens.starts[from]!, end: tokens.ends[to - 1]! };
  const at = from > 0 ? tokens.ends[from - 1]! : 0;
  return { start: at, end: at };
}

function wordsIn(tokens: Tokens, from: number, to: number): ChangedWord[] {
  const words: ChangedWord[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, tokens.count); at += 1) {
    words.push({
      text: tokens.text.slice(tokens.starts[at], tokens.ends[at]),
      isFirst: (tokens.before[at]! & SENTENCE_START) !== 0,
    });
  }
  return words;
}

const QUOTE_ID = -1 - QUOTE.charCodeAt(0);

/** Whether a quotation that began in the block is open before the token. */
function isQuoted(tokens: Tokens, token: number): boolean {
  let marks = 0;
  const last = Math.max(0, token - QUOTATION);
  for (let at = Math.min(token, tokens.count - 1); at >= last; at -= 1) {
    if (at < token && tokens.ids[at] === QUOTE_ID) marks += 1;
    if (tokens.before[at]! & BLOCK_START) break;
  }
  return marks % 2 === 1;
}

const spaced = (tokens: Tokens, at: number) => tokens.before[at]! & SPACE_BEFORE;
