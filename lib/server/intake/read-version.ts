/** Why: a new version comes in as a document, as a whole text, or as an older version again. */
import { parseDocument } from '@/lib/article/schema';
import { invalidField } from '@/lib/domain/errors';
import { type ArticleText, articleText, type CountedText } from './article-text';
import { type Intake, readArticle } from './read-article';

/**
 * @param older the content of the version that is to be taken up again, where that is asked for.
 * @throws DomainError `invalid` naming the field, `too_large`.
 */
export function readVersion(
  { content, ...intake }: Intake & { content?: unknown },
  older: unknown,
  language: string,
  base: CountedText,
): ArticleText {
  const document = older ?? content;
  if (document === undefined) return readArticle({ ...intake, language }, {}, base).text;
  const parsed = parseDocument(document);
  if (!parsed.ok) throw invalidField('content', parsed.problem);
  return articleText(parsed.doc, language, base);
}
