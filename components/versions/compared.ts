/** Why: what the screen knows of two texts that lie beside each other, without what compares them: that stays on the server. */
import type { ChangeKind } from '@/lib/anchoring/change-kinds';
import type { TextRange } from '@/lib/anchoring/selector';
import type { BlockRole } from '@/lib/article/plain-text';

/** A paragraph of one of the texts. `start` counts UTF-16 in the whole of it. */
export interface Line {
  role: BlockRole;
  start: number;
  /** Empty where the other text has the very same. */
  text: string;
}

/** Offsets are UTF-16 of the whole texts; of an insertion or deletion one range is empty. */
export interface LineChange {
  kind: ChangeKind;
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

export interface Row {
  kind: 'same' | 'changed' | 'moved' | 'split' | 'merged' | 'deleted' | 'inserted';
  isMoved: boolean;
  /** Numbers of lines, from 0. */
  old: readonly number[];
  now: readonly number[];
  changes: readonly LineChange[];
}

/** Where claims stand in one text: UTF-16. */
export type ClaimPlace = TextRange & { id: string };

export interface Side {
  number: number;
  lines: Line[];
  claims: ClaimPlace[];
}

export interface Compared {
  before: Side;
  after: Side;
  rows: Row[];
}

/** The same words, at the same place or another: the newer text alone is shown. */
export const isUntouched = ({ kind }: Row): boolean => kind === 'same' || kind === 'moved';

/** Neighbouring rows that nothing happened to are one stretch, to be folded away. */
export type Stretch = { isFolded: boolean; rows: Row[] };

export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const isFolded = row.kind === 'same' && !row.isMoved;
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.rows.push(row);
    else stretches.push({ isFolded, rows: [row] });
  }
  return stretches;
}
