/** Why: one version of an article's text, whole. */
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { visibleArticle } from '../db/visible-article';
import { versionSelect, versionView } from '../presenters/article-version';
import { query } from '../query';

export const getVersion = query('version.read', async (reading, { params }) => {
  const { member } = await visibleArticle(reading, params.id);
  requirePermission(member, 'article.read');
  const row = await reading.db.articleVersion.findUnique({
    where: { articleId_number: { articleId: params.id, number: params.number } },
    select: versionSelect,
  });
  if (!row) throw notFound();
  return versionView(row);
});
