/** Why: what a rating meant when a verdict was judged by it can be looked up years later. */
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { scaleVersionInclude, scaleVersionView } from '../presenters/rating-scale';
import { query } from '../query';

export const getScaleHistory = query('rating_scale.history', async ({ db, actor }, { params }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'rating_scale.history');
  const rows = await db.ratingScaleVersion.findMany({
    where: { newsroomId: member.newsroomId, scale: { code: params.code } },
    include: scaleVersionInclude,
    orderBy: { number: 'desc' },
  });
  if (rows.length === 0) throw notFound();
  return { items: rows.map(scaleVersionView) };
});
