/** Why: what is said about an article (byline, outlet, dates, language) is put right without touching its text. */
import { requirePermission } from '@/lib/domain/policy';
import { command } from '../command';
import { changeArticleRow, requireArticleVersion } from '../db/change-article';
import type { Article } from '../db/generated/client';
import { canonicalJson } from '../db/hash';
import { lockArticle } from '../db/locks';
import { dayColumn } from '../presenters/time';
import { loadArticleView } from '../queries/get-article';

const said = ({ byline, outlet, publishedOn, deadline, language }: Article) => ({
  byline,
  outlet,
  publishedOn,
  deadline,
  language,
});

export const changeArticle = command('article.change', {
  load: (context, { params }) => lockArticle(context, params.id, 'update'),
  permit: ({ member, facts }) => requirePermission(member, 'article.change', facts),
  run: async (context, { article, member }, { body }) => {
    const change = { article, member, expectedVersion: body.expectedVersion, yours: body };
    await requireArticleVersion(context, change);
    const before = said(article);
    const { byline, outlet, publishedOn, deadline, language } = body;
    const after = {
      byline: byline ?? before.byline,
      outlet: outlet ?? before.outlet,
      publishedOn: publishedOn === undefined ? before.publishedOn : dayColumn(publishedOn),
      deadline: deadline === undefined ? before.deadline : deadline === null ? null : new Date(deadline),
      language: language ?? before.language,
    };
    if (canonicalJson(before) === canonicalJson(after))
      return { audit: null, view: await loadArticleView(context, member, article.id) };

    await changeArticleRow(context, change, after);
    const fields = (Object.keys(after) as (keyof typeof after)[]).filter(
      (one) => String(before[one]) !== String(after[one]),
    );
    return {
      audit: {
        type: 'article.changed',
        subjects: [article.id],
        articleId: article.id,
        codes: { fields },
        before,
        after,
      },
      view: await loadArticleView(context, member, article.id),
    };
  },
});
