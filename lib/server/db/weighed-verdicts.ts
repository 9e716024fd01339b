/** Why: “still holds” weighs no evidence anew: what came after the verdict that it confirms is as new as before. */
import type { Db } from './client';

export interface WeighedVerdict {
  /** The latest verdict revision. */
  latestId: string;
  /** The latest that is no confirmation: whoever wrote it had all of the evidence before them. */
  weighedId: string;
  /** The evidence revisions that the latest relies on. */
  reliedOn: ReadonlySet<string>;
}

/** By the claim's id; claims without a verdict are not in it. */
export async function weighedVerdicts(
  db: Db,
  claimIds: readonly string[],
): Promise<Map<string, WeighedVerdict>> {
  const rows = await db.verdictRevision.findMany({
    where: { claimId: { in: [...claimIds] } },
    orderBy: { number: 'asc' },
    select: { id: true, claimId: true, isConfirmation: true, evidence: true },
  });
  const found = new Map<string, WeighedVerdict>();
  for (const { id, claimId, isConfirmation, evidence } of rows) {
    found.set(claimId, {
      latestId: id,
      weighedId: isConfirmation ? (found.get(claimId)?.weighedId ?? id) : id,
      reliedOn: new Set(evidence.map((one) => one.evidenceRevisionId)),
    });
  }
  return found;
}

/** Since when a piece of evidence counts as new: since the latest verdict where that relies on it, else since it was weighed. */
export const newSince = (
  { latestId, weighedId, reliedOn }: WeighedVerdict,
  revisions: readonly { id: string }[],
): string => (revisions.some((one) => reliedOn.has(one.id)) ? latestId : weighedId);
