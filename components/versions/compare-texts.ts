/** Why: two texts laid beside each other paragraph by paragraph, as little of both as the screen needs. */
import { codePointIndex, rangeToUtf16 } from '@/lib/anchoring/code-points';
import { mapVersion } from '@/lib/anchoring/diff-map';
import type { ArticleVersionView } from '@/lib/api/views/article-view';
import type { VersionChangesView } from '@/lib/api/views/version-view';
import type { ArticleDocument } from '@/lib/article/article-document';
import { blocksOf } from '@/lib/article/plain-text';
import { type ClaimPlace, type Compared, isUntouched, type Row, type Side } from './compared';

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
