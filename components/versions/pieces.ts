/** Why: a paragraph is cut where words changed and where claims begin and end, and each piece says what it is. */
import { flattenRanges } from '@/lib/anchoring/ranges';
import type { TextRange } from '@/lib/anchoring/selector';
import { closingEnd } from '@/lib/article/closing-punctuation';
import type { ClaimPlace, Line, LineChange, Row, Side } from './compared';

export type PieceKind = 'same' | 'removed' | 'added';

export interface Piece {
  text: string;
  kind: PieceKind;
  /** The claims on it, the longest first. */
  claims: readonly string[];
  /** Those whose signs stand behind it: their place ends here, or at the punctuation that this is. */
  ending: readonly string[];
}

export interface PieceReader {
  /** A paragraph of the older text, with what was taken out marked. */
  old(row: Row, line: number): Piece[];
  /** A paragraph of the newer text, with what was put in marked. */
  now(row: Row, line: number): Piece[];
  /** A paragraph of the newer text, with what was taken out standing before what was put in. */
  both(row: Row, line: number): Piece[];
}

/** Reads both texts once; each paragraph then costs what is in it. */
export function pieceReader(before: Side, after: Side): PieceReader {
  const [old, now] = [claimsByLine(before), claimsByLine(after)];
  const cutOld = (line: number, range: TextRange, kind: PieceKind) =>
    cut(before.lines[line]!, old[line]!, range, kind);
  const cutNow = (line: number, range: TextRange, kind: PieceKind) =>
    cut(after.lines[line]!, now[line]!, range, kind);

  return {
    old: ({ kind, changes }, line) => {
      const whole = rangeOf(before.lines[line]!);
      if (kind === 'deleted') return cutOld(line, whole, 'removed');
      return parted(
        whole,
        changes.map((one) => ({ start: one.oldStart, end: one.oldEnd })),
      ).flatMap(({ isChanged, ...range }) => cutOld(line, range, isChanged ? 'removed' : 'same'));
    },
    now: ({ kind, changes }, line) => {
      const whole = rangeOf(after.lines[line]!);
      if (kind === 'inserted') return cutNow(line, whole, 'added');
      return parted(
        whole,
        changes.map((one) => ({ start: one.newStart, end: one.newEnd })),
      ).flatMap(({ isChanged, ...range }) => cutNow(line, range, isChanged ? 'added' : 'same'));
    },
    both: (row, line) => {
      const whole = rangeOf(after.lines[line]!);
      if (row.kind === 'inserted') return cutNow(line, whole, 'added');
      const pieces: Piece[] = [];
      let at = whole.start;
      for (const given of row.changes) {
        if (given.newEnd < whole.start || given.newStart > whole.end) continue;
        const change = apart(before.lines, after.lines[line]!, row, given);
        const from = Math.max(at, change.newStart);
        const to = Math.min(whole.end, change.newEnd);
        pieces.push(...cutNow(line, { start: at, end: from }, 'same'));
        // Of a change over several paragraphs the words that are gone stand in the first.
        if (change.newStart >= whole.start && isFirstIn(row, after.lines, line, given))
          pieces.push(...removed(before.lines, row, change, cutOld));
        pieces.push(...cutNow(line, { start: from, end: to }, 'added'));
        at = Math.max(at, to);
      }
      return [...pieces, ...cutNow(line, { start: at, end: whole.end }, 'same')];
    },
  };
}

const rangeOf = ({ start, text }: Line): TextRange => ({ start, end: start + text.length });

/** A change on the line end between two paragraphs belongs to the first of them. */
function isFirstIn({ now }: Row, lines: readonly Line[], line: number, { newStart }: LineChange): boolean {
  const before = now[now.indexOf(line) - 1];
  return before === undefined || newStart > rangeOf(lines[before]!).end;
}

/**
 * Words that nothing stands for are told apart from those beside them by the space that they had: where the newer text
 * has none there it is struck with them.
 */
function apart(old: readonly Line[], now: Line, { old: lines }: Row, change: LineChange): LineChange {
  const { oldStart, oldEnd, newStart, newEnd } = change;
  if (newStart < newEnd) return change;
  const spaceAt = (line: Line, at: number) =>
    at < rangeOf(line).end && /\s/u.test(line.text[at - line.start] ?? '');
  const first = old[lines.findLast((line) => old[line]!.start <= oldStart)!]!;
  const last = old[lines.findLast((line) => old[line]!.start <= oldEnd)!]!;
  const hadBefore = spaceAt(first, oldStart - 1) || (first.start === oldStart && first !== old[lines[0]!]);
  const hadAfter = spaceAt(last, oldEnd);
  if (spaceAt(now, newStart) && hadBefore) {
    const at = newStart + 1;
    return { ...change, newStart: at, newEnd: at, oldEnd: hadAfter ? oldEnd + 1 : oldEnd };
  }
  if (spaceAt(first, oldStart - 1) && !spaceAt(now, newStart - 1))
    return { ...change, oldStart: oldStart - 1 };
  return hadAfter && !spaceAt(now, newStart) ? { ...change, oldEnd: oldEnd + 1 } : change;
}

function removed(
  lines: readonly Line[],
  { old }: Row,
  { oldStart, oldEnd }: LineChange,
  cutOld: (line: number, range: TextRange, kind: PieceKind) => Piece[],
): Piece[] {
  return old.flatMap((line) => {
    const whole = rangeOf(lines[line]!);
    return cutOld(
      line,
      { start: Math.max(oldStart, whole.start), end: Math.min(oldEnd, whole.end) },
      'removed',
    );
  });
}

/** The whole of a paragraph, cut at the edges of what changed in it. */
function parted({ start, end }: TextRange, changed: readonly TextRange[]) {
  const parts: (TextRange & { isChanged: boolean })[] = [];
  let at = start;
  for (const one of changed.toSorted((a, b) => a.start - b.start)) {
    if (one.end <= at || one.start >= end) continue;
    const from = Math.max(at, one.start);
    const to = Math.min(end, one.end);
    if (from > at) parts.push({ start: at, end: from, isChanged: false });
    parts.push({ start: from, end: to, isChanged: true });
    at = to;
  }
  if (at < end) parts.push({ start: at, end, isChanged: false });
  return parts;
}

function cut(line: Line, claims: readonly ClaimPlace[], { start, end }: TextRange, kind: PieceKind): Piece[] {
  if (start >= end) return [];
  const pieces: Piece[] = [];
  const add = (from: number, to: number, ids: readonly string[], ending: readonly string[]) =>
    pieces.push({ text: line.text.slice(from - line.start, to - line.start), kind, claims: ids, ending });
  const here = claims
    .filter((one) => one.start < end && one.end > start)
    .map((one) => ({ start: Math.max(start, one.start), end: Math.min(end, one.end), value: one }));
  const runs = flattenRanges(here);
  let at = start;
  runs.forEach((run, n) => {
    if (run.start > at) add(at, run.start, [], []);
    const ending = run.values.filter((one) => one.end === run.end).map((one) => one.id);
    const until = (runs[n + 1]?.start ?? end) - line.start;
    at = ending.length === 0 ? run.end : line.start + closingEnd(line.text, run.end - line.start, until);
    const ids = run.values.map((one) => one.id);
    if (at === run.end) return add(run.start, run.end, ids, ending);
    add(run.start, run.end, ids, []);
    add(run.end, at, [], ending);
  });
  if (at < end) add(at, end, [], []);
  return pieces;
}

/** The claims that touch each paragraph. */
function claimsByLine({ lines, claims }: Side): ClaimPlace[][] {
  const found: ClaimPlace[][] = lines.map(() => []);
  let first = 0;
  for (const claim of claims) {
    while (first < lines.length - 1 && lines[first + 1]!.start <= claim.start) first += 1;
    for (let line = first; line < lines.length && lines[line]!.start < claim.end; line += 1)
      found[line]!.push(claim);
  }
  return found;
}
