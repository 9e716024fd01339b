/** Why: one version of an article's text, whole. */
import type { ArticleVersionView } from '@/lib/api/views/article-view';
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import type { Db } from '../db/client';
import { visibleArticle } from '../db/visible-article';
import { versionSelect, versionView } from '../presenters/article-version';
import { query } from '../query';

/** @param articleId of an article that the asker may see. @throws DomainError `not_found`. */
export async function loadVersionView(
  { db }: { db: Db },
  articleId: string,
  number: number,
): Promise<ArticleVersionView> {
  const row = await db.articleVersion.findUnique({
    where: { articleId_number: { articleId, number } },
    select: versionSelect,
  });
  if (!row) throw notFound();
  return versionView(row);
}

export const getVersion = query('version.read', async (reading, { params }) => {
  const { member } = await visibleArticle(reading, params.id);
  requirePermission(member, 'article.read');
  return loadVersionView(reading, params.id, params.number);
});
