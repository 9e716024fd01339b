/** Why: where claims stand in the text as it reads now; earlier versions keep their own placements. */
import { type CodePointIndex, codePointIndex } from '@/lib/anchoring/code-points';
import type { Db } from './client';
import type { Placement } from './generated/client';

/**
 * The placements of each claim in its article's current version, in text order, orphaned ones last. Offsets are
 * UTF-16. A claim without any is in the map with none.
 */
export async function currentPlacements(
  db: Db,
  claimIds: readonly string[],
): Promise<Map<string, Placement[]>> {
  const found = new Map<string, Placement[]>(claimIds.map((id) => [id, []]));
  if (claimIds.length === 0) return found;
  const rows = await db.$queryRaw<Placement[]>`
    SELECT p.* FROM "Placement" p
    JOIN "ArticleVersion" v ON v."id" = p."versionId"
    JOIN "Article" a ON a."id" = v."articleId" AND a."currentVersion" = v."number"
    WHERE p."claimId" = ANY(${claimIds}::uuid[]) AND p."removedAt" IS NULL
    ORDER BY p."start" NULLS LAST, p."end" DESC, p."id"`;
  for (const row of rows) found.get(row.claimId)!.push(row);
  return found;
}

/** A text without characters beyond the Basic Multilingual Plane: its code points are its UTF-16 units. */
const plain: CodePointIndex = {
  length: 0,
  toCodePoints: (offset) => offset,
  toUtf16: (offset) => offset,
};

/**
 * How to count code points in each of these versions. Only texts that hold surrogate pairs are fetched: most do not,
 * and a text may be 600,000 characters long.
 */
export async function codePointIndexes(
  db: Db,
  versionIds: readonly string[],
): Promise<(versionId: string) => CodePointIndex> {
  const ids = [...new Set(versionIds)];
  const rows =
    ids.length === 0
      ? []
      : await db.$queryRaw<{ id: string; plainText: string }[]>`
          SELECT "id", "plainText" FROM "ArticleVersion"
          WHERE "id" = ANY(${ids}::uuid[]) AND "plainText" ~ '[\U00010000-\U0010FFFF]'`;
  const indexes = new Map(rows.map((row) => [row.id, codePointIndex(row.plainText)]));
  return (versionId) => indexes.get(versionId) ?? plain;
}
