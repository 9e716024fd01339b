/** Why: the versions of an article’s text. */
import { z } from 'zod';
import { Id } from '@/lib/domain/ids';
import { IdPath, NoQuery, pageOf, PageQuery } from '../fields';
import { operation } from '../operation';
import { ArticleVersionSummaryView, ArticleVersionView } from '../views/article-view';

const versionPath = z.strictObject({ id: Id, number: z.coerce.number().int().min(1).max(2_147_483_647) });

export const versionContract = {
  'version.list': operation({
    method: 'get',
    path: '/articles/{id}/versions',
    summary: 'The versions of its text, newest first',
    access: 'member',
    policies: ['article.read'],
    params: IdPath,
    query: PageQuery,
    body: null,
    output: pageOf(ArticleVersionSummaryView),
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.article } }),
  }),
  'version.read': operation({
    method: 'get',
    path: '/articles/{id}/versions/{number}',
    summary: 'One version, whole',
    access: 'member',
    policies: ['article.read'],
    params: versionPath,
    query: NoQuery,
    body: null,
    output: ArticleVersionView,
    status: 200,
    changes: false,
    example: (w) => ({ as: 'writer', params: { id: w.article, number: '1' } }),
  }),
} as const;
