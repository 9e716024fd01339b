/** Why: an article that is not out yet can be kept to a few; for everybody else it does not exist. */
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { accessOf } from '../db/access';
import { changeArticleRow, requireArticleVersion } from '../db/change-article';
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
