/** Why: who handles the operations of lib/api/contract/article-contract.ts. */
import type { articleContract } from '@/lib/api/contract/article-contract';
import { changeArticle } from '../commands/change-article';
import { createArticle } from '../commands/create-article';
import { markCoverage } from '../commands/mark-coverage';
import { setArticleAccess } from '../commands/set-article-access';
import { setArticleState } from '../commands/set-article-state';
import { setArticleWriters } from '../commands/set-article-writers';
import { unmarkCoverage } from '../commands/unmark-coverage';
import { getArticle } from '../queries/get-article';
import { getCoverage } from '../queries/get-coverage';
import { getReport } from '../queries/get-report';
import { getVersion } from '../queries/get-version';
import { listArticles } from '../queries/list-articles';
import { listVersions } from '../queries/list-versions';
import { previewArticle } from '../queries/preview-article';
import type { Handlers } from './handler';

export const articleHandlers: Handlers<keyof typeof articleContract> = {
  'article.list': listArticles,
  'article.preview': previewArticle,
  'article.create': createArticle,
  'article.read': getArticle,
  'report.read': getReport,
  'article.change': changeArticle,
  'article.set_writers': setArticleWriters,
  'article.set_access': setArticleAccess,
  'article.set_state': setArticleState,
  'version.list': listVersions,
  'version.read': getVersion,
  'coverage.read': getCoverage,
  'coverage.mark': markCoverage,
  'coverage.unmark': unmarkCoverage,
};
