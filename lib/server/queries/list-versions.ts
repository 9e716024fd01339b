/** Why: the versions of an article's text, without the texts. */
import { requirePermission } from '@/lib/domain/policy';
import { visibleArticle } from '../db/visible-article';
import { numberKey, pageOf, readCursor } from '../keyset';
import { versionSummarySelect, versionSummaryView } from '../presenters/article-version';
import { query } from '../query';

export const listVersions = query('version.list', async (reading, { params, query: { cursor, limit } }) => {
  const { member } = await visibleArticle(reading, params.id);
  requirePermission(member, 'article.read');
  const after = readCursor(reading.list, cursor, numberKey);
  const rows = await reading.db.articleVersion.findMany({
    where: { articleId: params.id, ...(after ? { number: { lt: Number(after) } } : {}) },
    select: versionSummarySelect,
    orderBy: { number: 'desc' },
    take: limit + 1,
  });
  const page = pageOf(reading.list, rows, limit, (row) => String(row.number));
  return { items: page.rows.map(versionSummaryView), nextCursor: page.nextCursor };
});
