/** Why: two texts laid beside each other paragraph by paragraph, as little of both as the screen needs. */
import { mapVersion } from '@/lib/anchoring/diff-map';
import type { ChangeKind } from '@/lib/anchoring/change-impact';
import { codePointIndex, rangeToUtf16 } from '@/lib/anchoring/code-points';
import type { TextRange } from '@/lib/anchoring/selector';
import type { ArticleVersionView } from '@/lib/api/views/article-view';
import type { VersionChangesView } from '@/lib/api/views/version-view';
import type { ArticleDocument } from '@/lib/article/article-document';
import { type BlockRole, blocksOf } from '@/lib/article/plain-text';

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

/** Once through both texts, whatever their length. */
export function compareTexts({ since, version, places }: VersionChangesView): Compared {
  const rows = mapVersion(since.text, version.text)
    .blocks()
    .map(({ kind, isMoved, old, now, changes }): Row => ({
      ...{ kind, isMoved, old, now },
      changes: changes
        .map(({ kind: what, oldStart, oldEnd, newStart, newEnd }) => ({
          ...{ kind: what, oldStart, oldEnd, newStart, newEnd },
        }))
        .sort((a, b) => a.newStart - b.newStart || a.oldStart - b.oldStart),
    }));
  const kept = new Set(rows.filter(isUntouched).flatMap((row) => row.old));
  return {
    before: sideOf(
      since,
      places.map((one) => ({ id: one.claimId, place: one.before })),
      (line) => !kept.has(line),
    ),
    after: sideOf(
      version,
      places.map((one) => ({ id: one.claimId, place: one.after })),
      () => true,
    ),
    rows,
  };
}

/** The same words, at the same place or another: the newer text alone is shown. */
export const isUntouched = ({ kind }: Row): boolean => kind === 'same' || kind === 'moved';

type Placed = { id: string; place: VersionChangesView['places'][number]['after'] };

function sideOf(
  view: ArticleVersionView,
  claims: readonly Placed[],
  isShown: (line: number) => boolean,
): Side {
  const index = codePointIndex(view.text);
  // Checked against the schema before it was stored.
  const blocks = blocksOf(view.content as ArticleDocument);
  return {
    number: view.number,
    lines: blocks.map(({ role, start, end }, at) => ({
      role,
      start,
      text: isShown(at) ? view.text.slice(start, end) : '',
    })),
    claims: claims
      .flatMap(({ id, place }): ClaimPlace[] =>
        !place || place.start === null || place.end === null
          ? []
          : [{ id, ...rangeToUtf16(index, { start: place.start, end: place.end }) }],
      )
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

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
