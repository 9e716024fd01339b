/** Why: an editor who is not named on a confidential source cannot approve a verdict that rests on it. */
import type { ActingMember } from '@/lib/domain/actor';
import type { Db } from './client';

/** Those of the verdict revisions that rely on a confidential source which the member is not named on. */
export async function restingOnUnseenSources(
  db: Db,
  member: ActingMember,
  revisionIds: readonly string[],
): Promise<Set<string>> {
  if (revisionIds.length === 0) return new Set();
  const rows = await db.verdictEvidence.findMany({
    where: {
      verdictRevisionId: { in: [...revisionIds] },
      evidence: {
        source: { confidential: true, access: { none: { memberId: member.memberId } } },
      },
    },
    select: { verdictRevisionId: true },
  });
  return new Set(rows.map((row) => row.verdictRevisionId));
}
