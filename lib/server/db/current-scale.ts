/** Why: new verdicts use the scale of the claim's kind and article as it is now; old ones keep theirs. */
import type { RatingScaleView } from '@/lib/api/views/newsroom-view';
import type { ClaimKind } from '@/lib/domain/claim';
import { DomainError, invalidField } from '@/lib/domain/errors';
import { ContentScaleCode, ScaleCode } from '@/lib/domain/rating-scale';
import { isSameRating, ratingMeaning, ratingSaid, scaleOfKind } from '@/lib/domain/rating-scale-rules';
import { say } from '@/lib/language/text';
import type { Db } from './client';
import type { Article } from './generated/client';
import { scaleVersions } from './scale-versions';

/** The current version of the scale that a claim of this kind is rated on in this article. */
export async function currentScale(
  db: Db,
  article: Pick<Article, 'newsroomId' | 'scale'>,
  kind: ClaimKind,
): Promise<RatingScaleView> {
  const { id, code, currentVersion } = await db.ratingScale.findUniqueOrThrow({
    where: {
      newsroomId_code: {
        newsroomId: article.newsroomId,
        code: scaleOfKind(kind, { scale: ContentScaleCode.parse(article.scale) }),
      },
    },
    select: { id: true, code: true, currentVersion: true },
  });
  const { id: versionId, name } = await db.ratingScaleVersion.findUniqueOrThrow({
    where: { scaleId_number: { scaleId: id, number: currentVersion } },
    select: { id: true, name: true },
  });
  const { ratings } = (await scaleVersions(db, [versionId])).get(versionId)!;
  return { id, code: ScaleCode.parse(code), name, version: currentVersion, versionId, ratings };
}

/**
 * Refuses a rating that reads otherwise on the scale as it is now than in the version that it was chosen from: the
 * record would say a word that nobody has chosen. Who does not say which version that was, goes by the code alone.
 * @throws DomainError `conflict` with the scale as it is now, and what was sent with the rating as it was shown;
 *   `invalid` naming the field where there was never such a version, or no such rating in it.
 */
export async function requireAsShown(
  db: Db,
  scale: RatingScaleView,
  sent: { rating: string; scaleVersion?: number | undefined },
): Promise<void> {
  const number = sent.scaleVersion;
  if (number === undefined || number === scale.version) return;
  const version = await db.ratingScaleVersion.findUnique({
    where: { scaleId_number: { scaleId: scale.id, number } },
    select: { id: true },
  });
  if (!version) throw invalidField('scaleVersion', 'This scale has no such version.');
  const { ratings } = (await scaleVersions(db, [version.id])).get(version.id)!;
  const shown = ratings.find((one) => one.code === sent.rating);
  if (!shown) throw invalidField('rating', 'The version of the scale that you name has no such rating.');
  const now = scale.ratings.find((one) => one.code === sent.rating);
  if (now && isSameRating(shown, now)) return;
  const was = { shown: ratingSaid(shown), meaning: say(ratingMeaning(shown)) };
  throw new DomainError(
    'conflict',
    now
      ? say(
          'This rating was worded anew since it was shown to you. It was “{shown}: {meaning}”, and is “{now}: {meaningNow}” now. Nothing was recorded.',
          { ...was, now: ratingSaid(now), meaningNow: say(ratingMeaning(now)) },
        )
      : say('“{shown}” was taken off this scale since it was shown to you. Nothing was recorded.', was),
    { current: scale, yours: { ...sent, shown } },
  );
}
