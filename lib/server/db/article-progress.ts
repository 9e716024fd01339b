/** Why: how far an article is is counted word by word once for each change of it, not once for each look at the desk. */
import type { CoverageClass } from '@/lib/domain/coverage-words';
import { loadArticleFacts } from './article-facts';
import type { Db } from './client';
import type { Article } from './generated/client';

type Counts = Record<CoverageClass, number>;
interface Counted {
  changes: number;
  counts: Counts;
}

/** A few bytes each; what has not been looked at for longest goes first. */
const mostKept = 5_000;

// Next evaluates modules more than once a process; what was counted need not be counted as often.
const kept = globalThis as { stetProgress?: Map<string, Counted> };
const known = () => (kept.stetProgress ??= new Map());

/**
 * The words of these articles by class. The number of changes is read first and grows in the transaction of each change: a
 * count kept for a number that is not passed yet is never older than what it stands for.
 */
export async function articleProgress(
  db: Db,
  articles: readonly Pick<Article, 'id' | 'purpose' | 'currentVersion'>[],
): Promise<Map<string, Counts>> {
  const rows = await db.articleChanges.findMany({
    where: { articleId: { in: articles.map((one) => one.id) } },
    select: { articleId: true, count: true },
  });
  const changes = new Map(rows.map((row) => [row.articleId, row.count]));
  const progress = new Map<string, Counts>();
  for (const article of articles)
    progress.set(article.id, await countsOf(db, article, changes.get(article.id) ?? 0));
  return progress;
}

async function countsOf(
  db: Db,
  article: Pick<Article, 'id' | 'purpose' | 'currentVersion'>,
  changes: number,
): Promise<Counts> {
  const earlier = known().get(article.id);
  const isRight = earlier?.changes === changes;
  const counts = isRight ? earlier.counts : (await loadArticleFacts(db, article)).coverage.counts;
  known().delete(article.id);
  known().set(article.id, { changes, counts });
  const oldest = known().keys().next();
  if (known().size > mostKept && !oldest.done) known().delete(oldest.value);
  return counts;
}
