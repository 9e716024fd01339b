/** Why: an article that is not out yet can be kept to a few; for everybody else it does not exist. */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { say } from '@/lib/language/text';
import { command } from '../command';
import { accessOf } from '../db/access';
import { changeArticleRow, requireArticleVersion } from '../db/change-article';
import type { Db } from '../db/client';
import { lockArticle } from '../db/locks';
import { loadArticleView } from '../queries/get-article';

export const setArticleAccess = command('article.set_access', {
  load: (context, { params }) => lockArticle(context, params.id, 'update'),
  permit: ({ member, facts }) => requirePermission(member, 'article.set_access', facts),
  run: async (context, { article, member }, { body }) => {
    const { db, t } = context;
    const { id: articleId, newsroomId } = article;
    const change = { article, member, expectedVersion: body.expectedVersion, yours: body };
    await requireArticleVersion(context, change);
    const rows = await db.articleAccess.findMany({ where: { articleId }, orderBy: { memberId: 'asc' } });
    const before = rows.map((one) => one.memberId);
    const after = body.restricted
      ? await accessOf(db, member, body.memberIds, { field: 'memberIds', already: before })
      : [];
    if (body.restricted) await requireWriters(db, articleId, after);
    if (article.restricted === body.restricted && before.join() === after.join())
      return { audit: null, view: await loadArticleView({ db, t }, member, articleId) };

    await changeArticleRow(context, change, { restricted: body.restricted });
    await db.articleAccess.deleteMany({ where: { articleId, memberId: { notIn: after } } });
    await db.articleAccess.createMany({
      data: after.map((memberId) => ({ newsroomId, articleId, memberId })),
      skipDuplicates: true,
    });
    return {
      audit: {
        type: 'article.access_changed',
        subjects: [articleId, ...new Set([...before, ...after])],
        articleId,
        codes: { restricted: body.restricted, named: after },
        before: { restricted: article.restricted, named: before },
        after: { restricted: body.restricted, named: after },
      },
      view: await loadArticleView({ db, t }, member, articleId),
    };
  },
});

/**
 * Who writes an article answers for it, adds sources and saves versions: PRODUCT.md, "Separation of duties", 2. The writers
 * are settled by the first verdict, which shutting one of them out would undo.
 */
async function requireWriters(db: Db, articleId: string, named: string[]): Promise<void> {
  const left = await db.articleWriter.findMany({
    where: { articleId, memberId: { notIn: named }, member: { disabledAt: null } },
    select: { member: { select: { user: { select: { name: true } } } } },
    orderBy: { memberId: 'asc' },
  });
  if (left.length === 0) return;
  const names = left.map((one) => one.member.user.name).join(', ');
  throw invalidField(
    'memberIds',
    say('Its writers have to see the article. Name on it as well: {names}.', { names }),
  );
}
