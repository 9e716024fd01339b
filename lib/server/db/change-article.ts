/** Why: every change of an article's own row raises its version, and meets the one that was expected or is a conflict. */
import type { ActingMember } from '@/lib/domain/actor';
import { DomainError } from '@/lib/domain/errors';
import type { Context } from '../context';
import { loadArticleView } from '../queries/get-article';
import type { Article, Prisma } from './generated/client';

interface Change {
  article: Article;
  member: ActingMember;
  /** Where left out, the version that was read under the lock. */
  expectedVersion: number | undefined;
  /** What was sent, for the conflict. */
  yours: unknown;
}

async function conflict(context: Context, { article, member, yours }: Change): Promise<DomainError> {
  return new DomainError(
    'conflict',
    'Somebody else changed this article meanwhile. Look at what it says now and send yours again.',
    { current: await loadArticleView(context, member, article.id), yours },
  );
}

/** For requests that may turn out to ask for what already is. @throws DomainError `conflict`. */
export async function requireArticleVersion(context: Context, change: Change): Promise<void> {
  if (change.expectedVersion !== undefined && change.expectedVersion !== change.article.version)
    throw await conflict(context, change);
}

/** Writes the change with the next version number. @throws DomainError `conflict` with `current` and `yours`. */
export async function changeArticleRow(
  context: Context,
  change: Change,
  data: Prisma.ArticleUncheckedUpdateManyInput,
): Promise<void> {
  const { article, expectedVersion = article.version } = change;
  const { count } = await context.db.article.updateMany({
    where: { id: article.id, version: expectedVersion },
    data: { ...data, version: { increment: 1 }, updatedAt: context.now },
  });
  if (count === 0) throw await conflict(context, change);
}
