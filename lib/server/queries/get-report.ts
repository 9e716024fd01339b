/** Why: years later the desk can show who checked what against which source. */
import type { ActingMember } from '@/lib/domain/actor';
import { requirePermission } from '@/lib/domain/policy';
import { visibleArticle } from '../db/visible-article';
import { claimViews } from '../presenters/claim';
import { correctedSources } from '../presenters/corrected-source';
import { numbered, sourcesOf } from '../presenters/report';
import { query } from '../query';
import { loadArticleView } from './get-article';
import { loadCoverageView } from './get-coverage';

/** Whoever a report is handed on to: nobody is named on a source by this id. */
const anybody = (member: ActingMember): ActingMember => ({
  ...member,
  memberId: '00000000-0000-0000-0000-000000000000',
});

export const getReport = query('report.read', async (reading, { params }) => {
  const { db, now } = reading;
  const { article: row, member } = await visibleArticle(reading, params.id);
  requirePermission(member, 'report.read');
  const { next: _next, may: _may, ...article } = await loadArticleView(reading, member, params.id);
  const views = await claimViews(reading, member, { articleId: row.id }, anybody(member));
  const claims = numbered(views, await correctedSources(db, views));
  return {
    article,
    coverage: await loadCoverageView(db, row),
    claims,
    sources: sourcesOf(claims),
    madeAt: now.toISOString(),
  };
});
