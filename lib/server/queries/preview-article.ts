/** Why: what would be read out of a text is shown before anything is saved. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { readArticle } from '../intake/read-article';
import { sentencesView } from '../presenters/article-version';
import { query } from '../query';

export const previewArticle = query('article.preview', async ({ actor, t }, { params, body }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'article.preview');
  const { text, meta, language, warnings } = readArticle(body);
  return Promise.resolve({
    content: text.content,
    text: text.plainText,
    sentences: sentencesView(
      text.plainText,
      text.sentences.map(({ start, end }) => [start, end]),
    ),
    wordCount: text.wordCount,
    headline: text.title ?? '',
    standfirst: meta.standfirst ?? '',
    byline: meta.byline ?? '',
    outlet: meta.outlet ?? '',
    publishedOn: meta.publishedOn ?? null,
    language,
    warnings: warnings.map(t.said),
  });
});
