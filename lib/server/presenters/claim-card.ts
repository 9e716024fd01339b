/** Why: a claim as it is drawn in the text and stands beside it, for one or for a thousand at a time. */
import type { CodePointIndex } from '@/lib/anchoring/code-points';
import type { ClaimCardView } from '@/lib/api/views/claim-view';
import { claimantOf } from '@/lib/domain/claimant';
import { ClaimKind, RiskReason } from '@/lib/domain/claim';
import { ContentScaleCode, type Rating } from '@/lib/domain/rating-scale';
import { scaleOfKind } from '@/lib/domain/rating-scale-rules';
import { claimOutcomes, type ClaimOutcome } from '../db/claim-standing';
import type { Db } from '../db/client';
import type { Claim, Prisma } from '../db/generated/client';
import { codePointIndexes } from '../db/placements';
import { personSelect, personView } from './person';
import { placementView } from './placement';

/** What a query must include of a Claim for its card. */
export const cardInclude = { assignee: { select: personSelect } } satisfies Prisma.ClaimInclude;
export type ClaimRow = Claim & { assignee: { id: string; user: { name: string } } | null };

export interface PresentedClaim<Row extends ClaimRow = ClaimRow> {
  row: Row;
  card: ClaimCardView;
  outcome: ClaimOutcome;
}

/** The cards of these claims, in the order given, with what they were made of. Nine queries, however many claims. */
export async function presentCards<Row extends ClaimRow>(
  db: Db,
  rows: readonly Row[],
): Promise<PresentedClaim<Row>[]> {
  const ids = rows.map((row) => row.id);
  const outcomes = await claimOutcomes(db, [...rows]);
  const evidence = await db.evidence.groupBy({
    by: ['claimId'],
    where: { claimId: { in: ids }, withdrawnAt: null },
    _count: true,
  });
  const comments = await db.comment.groupBy({
    by: ['claimId'],
    where: { claimId: { in: ids } },
    _count: true,
  });
  const indexOf = await codePointIndexes(
    db,
    [...outcomes.values()].flatMap((one) => one.placements.map((placement) => placement.versionId)),
  );
  const scaleOf = await scalesOfArticles(db, rows);
  const evidenceCounts = new Map(evidence.map((one) => [one.claimId, one._count]));
  const commentCounts = new Map(comments.map((one) => [one.claimId, one._count]));
  return rows.map((row) => {
    const outcome = outcomes.get(row.id)!;
    const card = cardOf(row, outcome, indexOf, {
      scale: scaleOf(row.articleId),
      evidenceCount: evidenceCounts.get(row.id) ?? 0,
      commentCount: commentCounts.get(row.id) ?? 0,
    });
    return { row, card, outcome };
  });
}

/** In the order of the text; at one place the longer first, then the earlier marked; without a place last. */
export function inTextOrder<T extends PresentedClaim>(claims: readonly T[]): T[] {
  const place = (one: T) => one.outcome.placements.find((placement) => placement.start !== null);
  const far = Number.MAX_SAFE_INTEGER;
  return [...claims].sort(
    (a, b) =>
      (place(a)?.start ?? far) - (place(b)?.start ?? far) ||
      (place(b)?.end ?? 0) - (place(a)?.end ?? 0) ||
      (a.row.id < b.row.id ? -1 : 1),
  );
}

async function scalesOfArticles(
  db: Db,
  rows: readonly ClaimRow[],
): Promise<(articleId: string) => ContentScaleCode> {
  const articles = await db.article.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.articleId))] } },
    select: { id: true, scale: true },
  });
  const scales = new Map(articles.map(({ id, scale }) => [id, ContentScaleCode.parse(scale)]));
  return (articleId) => scales.get(articleId)!;
}

function cardOf(
  row: ClaimRow,
  outcome: ClaimOutcome,
  indexOf: (versionId: string) => CodePointIndex,
  { scale, ...counts }: { scale: ContentScaleCode; evidenceCount: number; commentCount: number },
): ClaimCardView {
  const kind = ClaimKind.parse(row.kind);
  return {
    id: row.id,
    articleId: row.articleId,
    kind,
    statement: row.statement,
    claimant: claimantOf(row),
    riskReason: row.riskReason === null ? null : RiskReason.parse(row.riskReason),
    state: row.state,
    quotationId: row.quotationId,
    aspect: row.aspect,
    assignee: row.assignee && personView(row.assignee),
    scale: scaleOfKind(kind, { scale }),
    rating: outcome.rating && ratingMark(outcome.rating),
    standing: outcome.standing,
    isFixed: outcome.isFixed,
    wording: outcome.wording,
    isTick: outcome.latest?.isTick ?? false,
    ...counts,
    placements: outcome.placements.map((one) => placementView(one, indexOf(one.versionId))),
    version: row.version,
  };
}

const ratingMark = ({
  code,
  label,
  tone,
  lineStyle,
  sign,
}: Rating): NonNullable<ClaimCardView['rating']> => ({
  code,
  label,
  tone,
  lineStyle,
  sign,
});
