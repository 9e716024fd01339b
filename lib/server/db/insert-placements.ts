/** Why: a version may move a thousand places, and they are written as one statement. */
import type { Db } from './client';
import type { Placement } from './generated/client';

/** Writes them all; Prisma's own `createMany` takes a second for a thousand rows of these. */
export async function insertPlacements(db: Db, rows: readonly Placement[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Placement" ("id", "newsroomId", "articleId", "claimId", "versionId", "lineId", "outcome", "start",
      "end", "exact", "prefix", "suffix", "was", "changes", "createdById", "createdAt")
    SELECT r."id", r."newsroomId", r."articleId", r."claimId", r."versionId", r."lineId", r."outcome", r."start",
      r."end", r."exact", r."prefix", r."suffix", NULLIF(r."was", 'null'::jsonb), r."changes", r."createdById",
      r."createdAt"
    FROM jsonb_populate_recordset(NULL::"Placement", ${JSON.stringify(rows)}::jsonb) AS r`;
}
