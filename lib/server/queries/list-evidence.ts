/** Why: the evidence for one claim, by itself. */
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { visibleArticle } from '../db/visible-article';
import { evidenceViews } from '../presenters/evidence';
import { query } from '../query';

export const listEvidence = query('evidence.list', async (reading, { params }) => {
  const claim = await reading.db.claim.findUnique({ where: { id: params.id }, select: { articleId: true } });
  if (!claim) throw notFound();
  const { member } = await visibleArticle(reading, claim.articleId);
  requirePermission(member, 'evidence.list');
  const views = await evidenceViews(reading.db, member, [params.id]);
  return { items: views.get(params.id)! };
});
