/** Why: a verdict revision with all that it froze and what was decided on it. */
import type { ReviewView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import { claimantOf } from '@/lib/domain/claimant';
import { ClaimKind } from '@/lib/domain/claim';
import { z } from 'zod';
import type { Db } from '../db/client';
import type { Prisma, Review } from '../db/generated/client';
import { type ScaleVersion, scaleVersions } from '../db/scale-versions';
import { type NameOf, namesOf } from './person';

/** What a query must include of a VerdictRevision. */
export const revisionInclude = {
  evidence: { select: { evidenceRevisionId: true } },
  reviews: { orderBy: { id: 'asc' } },
} satisfies Prisma.VerdictRevisionInclude;

export type RevisionRow = Prisma.VerdictRevisionGetPayload<{ include: typeof revisionInclude }>;

/** The people and scales that revisions and reviews speak of. */
export interface Told {
  nameOf: NameOf;
  scales: Map<string, ScaleVersion>;
}

/** Reads the people and scales of many revisions at once. @param others further members that will be named. */
export async function told(
  db: Db,
  revisions: readonly RevisionRow[],
  others: readonly string[] = [],
): Promise<Told> {
  const reviews = revisions.flatMap((one) => one.reviews);
  return {
    nameOf: await namesOf(db, [
      ...revisions.map((one) => one.authorId),
      ...reviews.map((one) => one.reviewerId),
      ...others,
    ]),
    scales: await scaleVersions(db, [
      ...revisions.map((one) => one.scaleVersionId),
      ...reviews.flatMap((one) => one.scaleVersionId ?? []),
    ]),
  };
}

const labelOf = (scale: ScaleVersion, code: string): string =>
  scale.ratings.find((one) => one.code === code)?.label ?? code;

export const reviewView = (row: Review, { nameOf, scales }: Told): ReviewView => ({
  id: row.id,
  decision: row.decision,
  rating: row.rating,
  ratingLabel: row.rating && row.scaleVersionId ? labelOf(scales.get(row.scaleVersionId)!, row.rating) : null,
  reason: row.reason,
  otherWording: row.otherWording,
  by: nameOf(row.reviewerId),
  at: row.createdAt.toISOString(),
});

export function revisionView(row: RevisionRow, by: Told): VerdictRevisionView {
  const scale = by.scales.get(row.scaleVersionId)!;
  return {
    id: row.id,
    claimId: row.claimId,
    number: row.number,
    rating: row.rating,
    ratingLabel: labelOf(scale, row.rating),
    scale: { code: scale.code, version: scale.number },
    rationale: row.rationale,
    suggestedText: row.suggestedText,
    reason: row.reason,
    isConfirmation: row.isConfirmation,
    isTick: row.isTick,
    judged: {
      statement: row.statement,
      kind: ClaimKind.parse(row.kind),
      claimant: claimantOf(row),
      words: z.array(z.string()).parse(row.words),
      hash: row.judgementHash,
      articleVersion: row.articleVersion,
    },
    evidenceRevisionIds: row.evidence.map((one) => one.evidenceRevisionId),
    restsOnIds: row.restsOnIds,
    by: by.nameOf(row.authorId),
    at: row.createdAt.toISOString(),
    reviews: row.reviews.map((one) => reviewView(one, by)),
  };
}
