/** Why: a decision that a checker is told of says who made it, what it is now and why. */
import type { ToldClaimView } from '@/lib/api/views/desk-view';
import { ClaimKind, RiskReason } from '@/lib/domain/claim';
import type { Db } from '../db/client';
import { scaleVersions } from '../db/scale-versions';
import type { ToldDecision } from '../db/told-decisions';

export async function toldClaims(db: Db, rows: readonly ToldDecision[]): Promise<ToldClaimView[]> {
  const scales = await scaleVersions(
    db,
    rows.flatMap((row) => row.scaleVersionId ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    article: { id: row.articleId, title: row.title, deadline: row.deadline?.toISOString() ?? null },
    kind: ClaimKind.parse(row.kind),
    statement: row.statement,
    riskReason: RiskReason.nullable().parse(row.riskReason),
    state: row.state,
    decision: row.decision,
    ratingLabel:
      scales.get(row.scaleVersionId ?? '')?.ratings.find((one) => one.code === row.rating)?.label ??
      row.rating,
    otherWording: row.otherWording,
    reason: row.reason,
    by: { memberId: row.byId, name: row.byName },
    at: row.at.toISOString(),
  }));
}
