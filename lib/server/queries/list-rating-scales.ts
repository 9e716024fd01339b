/** Why: the newsroom's scales as they are now, the desk scale first. */
import { requirePermission } from '@/lib/domain/policy';
import { Rating, ScaleCode } from '@/lib/domain/rating-scale';
import { memberBySlug } from '../context';
import { query } from '../query';

export const listRatingScales = query('rating_scale.list', async ({ db, actor }, { params }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'rating_scale.list');
  const scales = await db.ratingScale.findMany({
    where: { newsroomId: member.newsroomId },
    include: { versions: { orderBy: { number: 'desc' } } },
  });
  return {
    items: ScaleCode.options.flatMap((code) => {
      const scale = scales.find((one) => one.code === code);
      const version = scale?.versions.find((one) => one.number === scale.currentVersion);
      if (!scale || !version) return [];
      const ratings = Rating.array().parse(version.ratings);
      return [
        { id: scale.id, code, name: version.name, version: version.number, versionId: version.id, ratings },
      ];
    }),
  };
});
