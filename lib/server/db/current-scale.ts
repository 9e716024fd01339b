/** Why: new verdicts use the scale of the claim's kind and article as it is now; old ones keep theirs. */
import type { ClaimKind } from '@/lib/domain/claim';
import { ContentScaleCode, type Rating } from '@/lib/domain/rating-scale';
import { scaleOfKind } from '@/lib/domain/rating-scale-rules';
import type { Db } from './client';
import type { Article } from './generated/client';
import { scaleVersions } from './scale-versions';

/** The current version of the scale that a claim of this kind is rated on in this article. */
export async function currentScale(
  db: Db,
  article: Pick<Article, 'newsroomId' | 'scale'>,
  kind: ClaimKind,
): Promise<{ versionId: string; ratings: Rating[] }> {
  const scale = await db.ratingScale.findUniqueOrThrow({
    where: {
      newsroomId_code: {
        newsroomId: article.newsroomId,
        code: scaleOfKind(kind, { scale: ContentScaleCode.parse(article.scale) }),
      },
    },
    select: { id: true, currentVersion: true },
  });
  const version = await db.ratingScaleVersion.findUniqueOrThrow({
    where: { scaleId_number: { scaleId: scale.id, number: scale.currentVersion } },
    select: { id: true },
  });
  const versions = await scaleVersions(db, [version.id]);
  return { versionId: version.id, ratings: versions.get(version.id)!.ratings };
}
