/** Why: who handles the operations of lib/api/contract/article-contract.ts. */
import type { articleContract } from '@/lib/api/contract/article-contract';
import { changeArticle } from '../commands/change-article';
import { createArticle } from '../commands/create-article';
import { setArticleAccess } from '../commands/set-article-access';
import { setArticleState } from '../commands/set-article-state';
import { setArticleWriters } from '../commands/set-article-writers';
import { getArticle } from '../queries/get-article';
import { listArticles } from '../queries/list-articles';
import { previewArticle } from '../queries/preview-article';
import type { Handlers } from './handler';

export const articleHandlers: Handlers<keyof typeof articleContract> = {
  'article.list': listArticles,
  'article.preview': previewArticle,
  'article.create': createArticle,
  'article.read': getArticle,
  'article.change': changeArticle,
  'article.set_writers': setArticleWriters,
  'article.set_access': setArticleAccess,
  'article.set_state': setArticleState,
};
