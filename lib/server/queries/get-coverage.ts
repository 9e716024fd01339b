/** Why: what was not looked at is as visible as what was, to the word. */
import type { CoverageView } from '@/lib/api/views/article-view';
import { requirePermission } from '@/lib/domain/policy';
import { loadArticleFacts } from '../db/article-facts';
import type { Db } from '../db/client';
import type { Article } from '../db/generated/client';
import { visibleArticle } from '../db/visible-article';
import { coverageView } from '../presenters/coverage';
import { query } from '../query';

/** @param article that the asker may see. */
export const loadCoverageView = async (db: Db, article: Article): Promise<CoverageView> =>
  coverageView(await loadArticleFacts(db, article), article.currentVersion);

export const getCoverage = query('coverage.read', async (reading, { params }) => {
  const { article, member } = await visibleArticle(reading, params.id);
  requirePermission(member, 'coverage.read');
  return loadCoverageView(reading.db, article);
});
