/** Why: the articles of the desk, with how far their claims are. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import type { Db } from '../db/client';
import { visibleArticles } from '../db/visibility';
import { idKey, pageOf, readCursor } from '../keyset';
import { articleSummaryView } from '../presenters/article';
import { query } from '../query';

/** ILIKE's own signs, searched for as themselves. */
const literally = (q: string) =>
  q
    .normalize('NFC')
    .trim()
    .replaceAll(/[\\%_]/g, String.raw`\$&`);

export const listArticles = query(
  'article.list',
  async ({ db, actor }, { params, query: { cursor, limit, state, q } }) => {
    const member = memberBySlug({ actor }, params.slug);
    requirePermission(member, 'article.list');
    const after = readCursor(cursor, idKey);
    const rows = await db.article.findMany({
      where: {
        ...visibleArticles(member),
        state: state ?? { not: 'shelved' },
        ...(q ? { title: { contains: literally(q), mode: 'insensitive' } } : {}),
        ...(after ? { id: { lt: after } } : {}),
      },
      include: { stateChanges: { where: { to: 'released' }, select: { id: true }, take: 1 } },
      orderBy: { id: 'desc' },
      take: limit + 1,
    });
    const page = pageOf(rows, limit, (row) => row.id);
    const ids = page.rows.map((row) => row.id);
    const words = await wordCounts(db, ids);
    const claims = await liveClaims(db, ids);
    return {
      items: page.rows.map((row) =>
        articleSummaryView(row, words.get(row.id) ?? 0, claims.get(row.id) ?? {}),
      ),
      nextCursor: page.nextCursor,
    };
  },
);

async function wordCounts(db: Db, articleIds: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; wordCount: number }[]>`
    SELECT a."id", v."wordCount" FROM "Article" a
    JOIN "ArticleVersion" v ON v."articleId" = a."id" AND v."number" = a."currentVersion"
    WHERE a."id" = ANY (${articleIds}::uuid[])`;
  return new Map(rows.map((one) => [one.id, one.wordCount]));
}

/** How many claims of each article are in each state; dismissed and cut ones do not count. */
async function liveClaims(db: Db, articleIds: string[]): Promise<Map<string, Record<string, number>>> {
  const rows = await db.claim.groupBy({
    by: ['articleId', 'state'],
    where: { articleId: { in: articleIds }, state: { notIn: ['dismissed', 'cut'] } },
    _count: true,
  });
  const counts = new Map<string, Record<string, number>>();
  for (const { articleId, state, _count } of rows)
    counts.set(articleId, { ...counts.get(articleId), [state]: _count });
  return counts;
}
