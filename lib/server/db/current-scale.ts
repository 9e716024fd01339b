/** Why: new verdicts use the scale of the claim's kind as it is now; old ones keep theirs. */
import type { ArticlePurpose } from '@/lib/domain/article';
import type { ClaimKind } from '@/lib/domain/claim';
import { DomainError } from '@/lib/domain/errors';
import { type Rating, scaleOfKind } from '@/lib/domain/rating-scale';
import { tickRating } from '@/lib/domain/tick';
import type { Db } from './client';
import { scaleVersions } from './scale-versions';

/** The current version of the scale that a claim of this kind is rated on. */
export async function currentScale(
  db: Db,
  newsroomId: string,
  kind: ClaimKind,
): Promise<{ versionId: string; ratings: Rating[] }> {
  const scale = await db.ratingScale.findUniqueOrThrow({
    where: { newsroomId_code: { newsroomId, code: scaleOfKind(kind) } },
    select: { id: true, currentVersion: true },
  });
  const version = await db.ratingScaleVersion.findUniqueOrThrow({
    where: { scaleId_number: { scaleId: scale.id, number: scale.currentVersion } },
    select: { id: true },
  });
  const versions = await scaleVersions(db, [version.id]);
  return { versionId: version.id, ratings: versions.get(version.id)!.ratings };
}

/** @throws DomainError `wrong_state` where the newsroom's scale has no such rating for texts like this one. */
export async function requireTickRating(
  db: Db,
  { newsroomId, purpose }: { newsroomId: string; purpose: ArticlePurpose },
  kind: ClaimKind,
): Promise<void> {
  const { ratings } = await currentScale(db, newsroomId, kind);
  if (ratings.some((one) => one.code === tickRating && one.purposes.includes(purpose))) return;
  throw new DomainError(
    'wrong_state',
    'This newsroom’s scale has no “confirmed” for this text. Make a claim, and give it a verdict.',
  );
}
