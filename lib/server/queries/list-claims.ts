/** Why: the workbench draws every claim of an article at once. */
import { requirePermission } from '@/lib/domain/policy';
import { visibleArticle } from '../db/visible-article';
import { cardInclude, inTextOrder, presentCards } from '../presenters/claim-card';
import { query } from '../query';

export const listClaims = query('claim.list', async (reading, { params }) => {
  const { article, member } = await visibleArticle(reading, params.id);
  requirePermission(member, 'claim.list');
  const rows = await reading.db.claim.findMany({ where: { articleId: article.id }, include: cardInclude });
  const claims = await presentCards(reading.db, rows);
  return { items: inTextOrder(claims).map((one) => one.card) };
});
