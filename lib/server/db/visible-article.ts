/** Why: every reading inside an article begins with whether the asker may know of it. */
import type { ActingMember, Actor } from '@/lib/domain/actor';
import { actingMember } from '@/lib/domain/actor';
import { notFound } from '@/lib/domain/errors';
import type { Db } from './client';
import type { Article } from './generated/client';
import { visibleArticles } from './visibility';

/**
 * The article and the member that the asker is in its newsroom; takes no lock.
 * @throws DomainError `not_found` where it is missing, in another newsroom, or restricted to others.
 */
export async function visibleArticle(
  { db, actor }: { db: Db; actor: Actor },
  articleId: string,
): Promise<{ article: Article; member: ActingMember }> {
  const memberships = actor.kind === 'member' ? actor.memberships : [];
  const members = memberships.flatMap((one) => actingMember(actor, one.newsroomId) ?? []);
  if (members.length === 0) throw notFound();
  const article = await db.article.findFirst({
    where: { id: articleId, OR: members.map((one) => visibleArticles(one)) },
  });
  const member = members.find((one) => one.newsroomId === article?.newsroomId);
  if (!article || !member) throw notFound();
  return { article, member };
}
