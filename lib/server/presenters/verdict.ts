/** Why: a verdict revision with all that it froze and what was decided on it. */
import type { ReviewView, VerdictRevisionView } from '@/lib/api/views/claim-view';
import { claimantOf } from '@/lib/domain/claimant';
import { ClaimKind } from '@/lib/domain/claim';
import { Rating, ScaleCode } from '@/lib/domain/rating-scale';
import { z } from 'zod';
import type { Prisma } from '../db/generated/client';
import { personSelect, personView } from './person';

export const reviewInclude = {
  reviewer: { select: personSelect },
  scaleVersion: { select: { id: true, ratings: true } },
} satisfies Prisma.ReviewInclude;

/** What a query must include of a VerdictRevision. */
export const revisionInclude = {
  author: { select: personSelect },
  scaleVersion: { select: { id: true, number: true, ratings: true, scale: { select: { code: true } } } },
  evidence: { select: { evidenceRevisionId: true } },
  reviews: { include: reviewInclude, orderBy: { id: 'asc' } },
} satisfies Prisma.VerdictRevisionInclude;

export type ReviewRow = Prisma.ReviewGetPayload<{ include: typeof reviewInclude }>;
export type RevisionRow = Prisma.VerdictRevisionGetPayload<{ include: typeof revisionInclude }>;

/** The ratings of a scale's version, as they were when it was made. */
export const ratingsOf = (version: { ratings: Prisma.JsonValue }): Rating[] =>
  z.array(Rating).parse(version.ratings);

/** Versions of a scale never change, and a list shows the same one a thousand times: its labels are read once. */
const labels = new Map<string, Map<string, string>>();
function labelOf(version: { id: string; ratings: Prisma.JsonValue }, code: string): string {
  const known = labels.get(version.id) ?? new Map(ratingsOf(version).map((one) => [one.code, one.label]));
  labels.set(version.id, known);
  return known.get(code) ?? code;
}

export const reviewView = (row: ReviewRow): ReviewView => ({
  id: row.id,
  decision: row.decision,
  rating: row.rating,
  ratingLabel: row.rating && row.scaleVersion ? labelOf(row.scaleVersion, row.rating) : null,
  reason: row.reason,
  otherWording: row.otherWording,
  by: personView(row.reviewer),
  at: row.createdAt.toISOString(),
});

export const revisionView = (row: RevisionRow): VerdictRevisionView => ({
  id: row.id,
  claimId: row.claimId,
  number: row.number,
  rating: row.rating,
  ratingLabel: labelOf(row.scaleVersion, row.rating),
  scale: { code: ScaleCode.parse(row.scaleVersion.scale.code), version: row.scaleVersion.number },
  rationale: row.rationale,
  suggestedText: row.suggestedText,
  reason: row.reason,
  isConfirmation: row.isConfirmation,
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
  by: personView(row.author),
  at: row.createdAt.toISOString(),
  reviews: row.reviews.map(reviewView),
});
