/** Why: a stretch that was marked as holding nothing to check is to be looked at after all. */
import { notFound } from '@/lib/domain/errors';
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { lockArticle } from '../db/locks';
import { loadCoverageView } from '../queries/get-coverage';

export const unmarkCoverage = command('coverage.unmark', {
  load: (context, { params }) => lockArticle(context, params.id, 'share'),
  permit: ({ member, facts }) => requirePermission(member, 'coverage.unmark', facts),
  run: async ({ db, now }, { article }, { params }) => {
    const { count } = await db.coverageMark.updateMany({
      where: {
        id: params.markId,
        articleId: article.id,
        articleVersion: { number: article.currentVersion },
        removedAt: null,
      },
      data: { removedAt: now },
    });
    if (count === 0) throw notFound();
    return {
      audit: {
        type: 'coverage.unmarked',
        subjects: [article.id, params.markId],
        articleId: article.id,
        codes: { version: article.currentVersion },
      },
      view: await loadCoverageView(db, article),
    };
  },
});
