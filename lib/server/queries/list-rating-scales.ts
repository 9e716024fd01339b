/** Why: the newsroom's scales as they are now, the desk scale first. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { scalesView } from '../presenters/rating-scale';
import { query } from '../query';

export const listRatingScales = query('rating_scale.list', async ({ db, actor }, { params }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'rating_scale.list');
  return scalesView(db, member);
});
