/** Why: a version may move a thousand places, and they are written as one statement. */
import type { Db } from './client';
import type { Fate } from './follow-places';
import type { Placement } from './generated/client';

/** What the places of one version have in common, said once: a thousand times it was half of what was sent. */
export type Common = Pick<Placement, 'newsroomId' | 'articleId' | 'versionId' | 'createdById' | 'createdAt'>;
export type OwnPlace = Pick<Placement, 'id' | 'claimId' | 'lineId'> & Fate;

/** Writes them all; Prisma's own `createMany` takes a second for a thousand rows of these. */
export async function insertPlacements(
  db: Db,
  { newsroomId, articleId, versionId, createdById, createdAt }: Common,
  places: readonly OwnPlace[],
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Placement" ("id", "newsroomId", "articleId", "claimId", "versionId", "lineId", "outcome", "start",
      "end", "exact", "prefix", "suffix", "was", "changes", "createdById", "createdAt")
    SELECT r."id", ${newsroomId}::uuid, ${articleId}::uuid, r."claimId", ${versionId}::uuid, r."lineId", r."outcome",
      r."start", r."end", r."exact", r."prefix", r."suffix", NULLIF(r."was", 'null'::jsonb), r."changes",
      ${createdById}::uuid, ${createdAt}::timestamptz
    FROM jsonb_populate_recordset(NULL::"Placement", ${JSON.stringify(places)}::jsonb) AS r`;
}
