/** Why: who changed the words under a verdict does not review the next verdict on them. */
import { fold } from '@/lib/anchoring/fold';
import type { ActingMember } from '@/lib/domain/actor';
import type { Db } from './client';
import type { PlacementOutcome } from './generated/client';

/**
 * Those of the claims whose words the member altered, by a version that was saved after the last of their verdicts that
 * somebody reviewed: one that was superseded while it waited has released nobody. A place that was unsure before and
 * reads the same is carried along by whoever saves next, and altered by nobody; a wording that was approved and put in
 * alters nothing: its place is `placed`.
 */
export async function alteredBy(
  db: Db,
  member: ActingMember,
  claimIds: readonly string[],
): Promise<Set<string>> {
  if (claimIds.length === 0) return new Set();
  const rows = await db.$queryRaw<Place[]>`
    SELECT p."claimId", p."outcome", p."exact", b."outcome" AS "outcomeBefore", b."exact" AS "exactBefore"
    FROM "Placement" p JOIN "ArticleVersion" v ON v."id" = p."versionId"
    LEFT JOIN "ArticleVersion" u ON u."articleId" = v."articleId" AND u."number" = v."number" - 1
    LEFT JOIN "Placement" b ON b."versionId" = u."id" AND b."lineId" = p."lineId" AND b."removedAt" IS NULL
    WHERE p."claimId" = ANY(${[...claimIds]}::uuid[]) AND p."outcome" <> 'placed'
      AND p."createdAt" = v."createdAt" AND v."savedById" = ${member.memberId}::uuid
      AND v."number" > COALESCE((SELECT max(r."articleVersion") FROM "VerdictRevision" r
        WHERE r."claimId" = p."claimId"
          AND EXISTS (SELECT 1 FROM "Review" w WHERE w."verdictRevisionId" = r."id")), 0)`;
  return new Set(rows.filter(isAltered).map((row) => row.claimId));
}

interface Place {
  claimId: string;
  outcome: PlacementOutcome;
  exact: string;
  outcomeBefore: PlacementOutcome | null;
  exactBefore: string | null;
}

const isAltered = ({ outcome, exact, outcomeBefore, exactBefore }: Place): boolean =>
  outcomeBefore !== outcome || exactBefore === null || fold(exactBefore) !== fold(exact);
