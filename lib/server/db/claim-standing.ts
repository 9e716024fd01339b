/** Why: what counts as a claim's outcome, and whether it stands, is worked out in one place for cards, coverage and clearing. */
import { saysTheSame } from '@/lib/anchoring/fold';
import { type Judgement, otherPlaces } from '@/lib/domain/judgement';
import type { Rating } from '@/lib/domain/rating-scale';
import { type Standing, standingOf } from '@/lib/domain/standing';
import type { Db } from './client';
import { comparedPlaces } from './compared-places';
import type { Claim, Placement, Review } from './generated/client';
import { judgementHash, judgementOf } from './judgement';
import { currentPlacements } from './placements';
import { type ScaleVersion, scaleVersions } from './scale-versions';

/** What of a claim an outcome is worked out from. */
export type ClaimFacts = Pick<
  Claim,
  'id' | 'articleId' | 'state' | 'kind' | 'statement' | 'claimantType' | 'claimantName' | 'claimantRole'
>;

export interface LatestRevision {
  id: string;
  claimId: string;
  number: number;
  scaleVersionId: string;
  rating: string;
  suggestedText: string | null;
  isTick: boolean;
  judgementHash: string;
  words: string[];
  authorId: string;
  createdAt: Date;
}

export interface ClaimOutcome {
  latest: LatestRevision | null;
  /** The decision on the latest revision that binds; reaffirmations stand apart. */
  review: Review | null;
  /** The rating that counts: the override's, else the latest revision's, from the scale as it was then. */
  rating: Rating | null;
  /** Where approved. */
  standing: Standing | null;
  /** The wording that was approved with the latest revision; null where none was. */
  wording: string | null;
  /** Approved, and its suggested text (or the reviewer's wording of it) is what now stands at every place. */
  isFixed: boolean;
  /** An editor let it stand, by name, for the words as they read now, each in its place. */
  isByName: boolean;
  /** Every time that an editor did: the ids of those rows. */
  byNameIds: string[];
  /** In the current version, not taken away, in text order, orphaned ones last. */
  placements: Placement[];
  /** As things read now, with its hash. */
  judgement: Judgement;
  judgementHash: string;
}

/** The outcome of each claim, by its id. Six queries at most, whatever the number of claims. */
export async function claimOutcomes(db: Db, claims: ClaimFacts[]): Promise<Map<string, ClaimOutcome>> {
  if (claims.length === 0) return new Map();
  const ids = claims.map((one) => one.id);
  const placements = await currentPlacements(db, ids);
  const latest = await latestRevisions(db, ids);
  const revisionIds = latest.map((one) => one.id);
  const reviews = await db.review.findMany({
    where: { verdictRevisionId: { in: revisionIds }, decision: { not: 'reaffirm' } },
  });
  const scales = await scaleVersions(db, [
    ...latest.map((one) => one.scaleVersionId),
    ...reviews.flatMap((one) => one.scaleVersionId ?? []),
  ]);
  const latestOf = new Map(latest.map((one) => [one.claimId, one]));
  const reviewOf = new Map(reviews.map((one) => [one.verdictRevisionId, one]));
  const judged = new Map(
    claims.map((claim) => {
      const judgement = judgementOf(claim, placements.get(claim.id) ?? []);
      return [claim.id, { judgement, judgementHash: judgementHash(judgement) }];
    }),
  );
  const byName = await letStandByName(db, revisionIds, judged);

  return new Map(
    claims.map((claim) => {
      const revision = latestOf.get(claim.id) ?? null;
      const review = (revision && reviewOf.get(revision.id)) ?? null;
      const places = placements.get(claim.id) ?? [];
      const { judgement, judgementHash } = judged.get(claim.id)!;
      // Words that came back after a cut are judged anew: what was rated before them counts no more.
      const rating = claim.state === 'open' ? null : revision && ratingThatCounts(revision, review, scales);
      const wording = wordingOf(revision, review);
      const isFixed = claim.state === 'approved' && reads(places, wording);
      const byNameIds = byName.filter((one) => one.claimId === claim.id).map((one) => one.id);
      const isByName = byNameIds.length > 0;
      const standing =
        claim.state === 'approved' && rating
          ? standingOf({ rating, claimant: judgement.claimant, isFixed, isByName })
          : null;
      const outcome = { latest: revision, review, rating, standing, wording, isFixed, isByName, byNameIds };
      return [claim.id, { ...outcome, placements: places, judgement, judgementHash }];
    }),
  );
}

/**
 * The times that an editor let one of these revisions stand by name, for what its claim says now. The hash tells of all
 * but which words stand where: figures that have changed places since are compared place by place.
 */
async function letStandByName(
  db: Db,
  revisionIds: readonly string[],
  judged: ReadonlyMap<string, { judgement: Judgement; judgementHash: string }>,
): Promise<{ id: string; claimId: string }[]> {
  const said = await db.standByName.findMany({
    where: { verdictRevisionId: { in: [...revisionIds] } },
    select: { id: true, claimId: true, judgementHash: true },
  });
  const same = said.filter((one) => one.judgementHash === judged.get(one.claimId)!.judgementHash);
  const places = await comparedPlaces(db, new Map(same.map((one) => [one.id, one.claimId])));
  return same.filter(
    ({ id, claimId }) => otherPlaces(judged.get(claimId)!.judgement, places.get(id)!).length === 0,
  );
}

const latestRevisions = (db: Db, claimIds: string[]): Promise<LatestRevision[]> =>
  db.$queryRaw<LatestRevision[]>`
    SELECT DISTINCT ON ("claimId") "id", "claimId", "number", "scaleVersionId", "rating", "suggestedText",
      "isTick", "judgementHash", "words", "authorId", "createdAt"
    FROM "VerdictRevision" WHERE "claimId" = ANY (${claimIds}::uuid[])
    ORDER BY "claimId", "number" DESC`;

function ratingThatCounts(
  revision: LatestRevision,
  review: Review | null,
  scales: Map<string, ScaleVersion>,
): Rating | null {
  const isOverridden = review?.decision === 'override';
  const scale = scales.get((isOverridden && review.scaleVersionId) || revision.scaleVersionId);
  const code = (isOverridden && review.rating) || revision.rating;
  return scale?.ratings.find((one) => one.code === code) ?? null;
}

/** The wording that was approved. An override approves no wording: the checker's suggestion belonged to another rating. */
const wordingOf = (revision: LatestRevision | null, review: Review | null): string | null =>
  review?.decision === 'approve' ? (review.otherWording ?? revision?.suggestedText ?? null) : null;

const reads = (placements: Placement[], wording: string | null): boolean =>
  wording !== null &&
  placements.length > 0 &&
  placements.every((one) => one.start !== null && saysTheSame(one.exact, wording));
