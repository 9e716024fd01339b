/** Why: verdicts freeze, and reviews record, the evidence as it stands at that moment. */
import { EvidenceDetail } from '@/lib/domain/evidence';
import type { Db } from './client';

export interface CurrentEvidence {
  id: string;
  revisionId: string;
  detail: EvidenceDetail;
}

/** The evidence of a claim that is not withdrawn, each in its latest revision, oldest first. */
export async function currentEvidence(db: Db, claimId: string): Promise<CurrentEvidence[]> {
  const rows = await db.evidence.findMany({
    where: { claimId, withdrawnAt: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, detail: true } },
    },
  });
  return rows.flatMap(({ id, revisions }) =>
    revisions.map((one) => ({ id, revisionId: one.id, detail: EvidenceDetail.parse(one.detail) })),
  );
}
