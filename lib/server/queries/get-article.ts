/** Why: an article with its current text, as its readers and everybody who just changed it get it. */
import type { ArticleView } from '@/lib/api/views/article-view';
import type { ActingMember } from '@/lib/domain/actor';
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { visibleArticles } from '../db/visibility';
import { visibleArticle } from '../db/visible-article';
import { articleInclude, articleView } from '../presenters/article';
import { versionSelect } from '../presenters/article-version';
import { query, type Reading } from '../query';

/** @throws DomainError `not_found` where the member may not know of it. */
export async function loadArticleView(
  { db, t }: Pick<Reading, 'db' | 't'>,
  member: ActingMember,
  articleId: string,
): Promise<ArticleView> {
  const row = await db.article.findFirst({
    where: { id: articleId, ...visibleArticles(member) },
    include: articleInclude,
  });
  if (!row) throw notFound();
  const text = await db.articleVersion.findUniqueOrThrow({
    where: { articleId_number: { articleId, number: row.currentVersion } },
    select: versionSelect,
  });
  const verdict = await db.verdictRevision.findFirst({
    where: { claim: { articleId } },
    select: { id: true },
  });
  return articleView(t, { row, text, hasVerdict: verdict !== null }, member);
}

export const getArticle = query('article.read', async (reading, { params }) => {
  const { member } = await visibleArticle(reading, params.id);
  requirePermission(member, 'article.read');
  return loadArticleView(reading, member, params.id);
});
