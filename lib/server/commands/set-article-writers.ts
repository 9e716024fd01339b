/** Why: whose text it is decides who may not judge it; that is settled before the first verdict. */
import { invalidField } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { activeMembers } from '../db/access';
import { changeArticleRow, requireArticleVersion } from '../db/change-article';
import { lockArticle } from '../db/locks';
import { loadArticleView } from '../queries/get-article';

export const setArticleWriters = command('article.set_writers', {
  load: async (context, { params }) => {
    const subject = await lockArticle(context, params.id, 'update');
    const verdicts = await context.db.verdictRevision.count({ where: { claim: { articleId: params.id } } });
    return { ...subject, facts: { ...subject.facts, hasVerdict: verdicts > 0 } };
  },
  permit: ({ member, facts }, { body }) =>
    requirePermission(member, 'article.set_writers', {
      ...facts,
      removesSelf: facts.isArticleWriter === true && !body.memberIds.includes(member.memberId),
    }),
  run: async (context, { article, member }, { body }) => {
    const { db, t } = context;
    const { id: articleId, newsroomId } = article;
    const change = { article, member, expectedVersion: body.expectedVersion, yours: body };
    await requireArticleVersion(context, change);
    const rows = await db.articleWriter.findMany({ where: { articleId }, orderBy: { memberId: 'asc' } });
    const before = rows.map((one) => one.memberId);
    const added = await activeMembers(
      db,
      member,
      body.memberIds.filter((one) => !before.includes(one)),
      'memberIds',
    );
    if (article.restricted) {
      const named = await db.articleAccess.count({ where: { articleId, memberId: { in: added } } });
      if (named < added.length)
        throw invalidField('memberIds', 'This article is restricted: name its writers on it first.');
    }
    const after = [...new Set([...before.filter((one) => body.memberIds.includes(one)), ...added])].sort();
    if (before.join() === after.join())
      return { audit: null, view: await loadArticleView({ db, t }, member, articleId) };

    await changeArticleRow(context, change, {});
    await db.articleWriter.deleteMany({ where: { articleId, memberId: { notIn: after } } });
    await db.articleWriter.createMany({
      data: added.map((memberId) => ({ newsroomId, articleId, memberId })),
    });
    return {
      audit: {
        type: 'article.writers_changed',
        subjects: [articleId, ...new Set([...before, ...after])],
        articleId,
        codes: { writers: after },
        before,
        after,
      },
      view: await loadArticleView({ db, t }, member, articleId),
    };
  },
});
