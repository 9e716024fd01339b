/** Why: who changed the words under a verdict does not review the next verdict on them. */
import type { ActingMember } from '@/lib/domain/actor';
import type { Db } from './client';

/**
 * Those of the claims whose words the member altered, by a version that was saved after the verdict before the latest:
 * the latest one judged the altered words, or waits to be reaffirmed on them. A wording that was approved and put in
 * alters nothing: its place is `placed`.
 */
export async function alteredBy(
  db: Db,
  member: ActingMember,
  claimIds: readonly string[],
): Promise<Set<string>> {
  if (claimIds.length === 0) return new Set();
  const rows = await db.$queryRaw<{ claimId: string }[]>`
    SELECT DISTINCT p."claimId" FROM "Placement" p JOIN "ArticleVersion" v ON v."id" = p."versionId"
    WHERE p."claimId" = ANY(${[...claimIds]}::uuid[]) AND p."outcome" <> 'placed'
      AND v."savedById" = ${member.memberId}::uuid
      AND v."number" > COALESCE((SELECT r."articleVersion" FROM "VerdictRevision" r
        WHERE r."claimId" = p."claimId" ORDER BY r."number" DESC OFFSET 1 LIMIT 1), 0)`;
  return new Set(rows.map((row) => row.claimId));
}
