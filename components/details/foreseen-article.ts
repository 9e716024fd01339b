/** Why: what is changed about an article shows in the moment in which it is changed. */
import type { Entry } from '@/components/unsent/entry';
import type { ArticleView } from '@/lib/api/views/article-view';

type Shown = Partial<
  Pick<ArticleView, 'byline' | 'outlet' | 'publishedOn' | 'deadline' | 'language' | 'restricted'>
>;

/** The article with all that is on its way; where nothing is, the very same. */
export const foreseenArticle = (article: ArticleView, entries: readonly Entry[]): ArticleView =>
  entries.reduce((now, { subject, state, operation, request }) => {
    const isChange = operation === 'article.change' || operation === 'article.set_access';
    if (subject !== article.id || !isChange || (state !== 'due' && state !== 'ask')) return now;
    const { byline, outlet, publishedOn, deadline, language, restricted } = (request.body ?? {}) as Shown;
    const said = { byline, outlet, publishedOn, deadline, language, restricted };
    const sent = Object.entries(said).filter(([, value]) => value !== undefined);
    return { ...now, ...Object.fromEntries(sent) };
  }, article);
