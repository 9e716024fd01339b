/**
 * Why: rules that span rows hold only when every command inside an article takes the same locks in the same order:
 * the Article row (shared; exclusive where its state or text changes), then the Claim row.
 */
import type { ActingMember } from '@/lib/domain/actor';
import { notFound } from '@/lib/domain/errors';
import type { PolicyFacts } from '@/lib/domain/separation';
import { memberOf, type Context } from '../context';
import type { Article, Claim } from './generated/client';
import { visibleArticles } from './visibility';

export interface ArticleSubject {
  article: Article;
  member: ActingMember;
  /** What policies look at: state and authorship of the article. */
  facts: PolicyFacts;
}

/**
 * Locks an article and reads it as the member may see it.
 * @param mode `share` for what happens inside it, `update` for its own state, text, people and access.
 * @throws DomainError `not_found` where it is missing, in another newsroom, or restricted to others.
 */
export async function lockArticle(
  context: Context,
  articleId: string,
  mode: 'share' | 'update',
): Promise<ArticleSubject> {
  const { db } = context;
  const locked =
    mode === 'share'
      ? await db.$queryRaw<
          { newsroomId: string }[]
        >`SELECT "newsroomId" FROM "Article" WHERE "id" = ${articleId}::uuid FOR SHARE`
      : await db.$queryRaw<
          { newsroomId: string }[]
        >`SELECT "newsroomId" FROM "Article" WHERE "id" = ${articleId}::uuid FOR UPDATE`;
  const row = locked[0];
  if (!row) throw notFound();
  const member = memberOf(context, row.newsroomId);
  const article = await db.article.findFirst({
    where: { id: articleId, ...visibleArticles(member) },
    include: { writers: { where: { memberId: member.memberId }, select: { memberId: true } } },
  });
  if (!article) throw notFound();
  return {
    article,
    member,
    facts: { articleState: article.state, isArticleWriter: article.writers.length > 0 },
  };
}

export interface ClaimSubject extends ArticleSubject {
  claim: Claim;
}

/**
 * Locks a claim's article, then the claim, and reads both.
 * @param mode `update` where the rule spans the claims of the article (links that must not run in a circle).
 * @throws DomainError `not_found`.
 */
export async function lockClaim(
  context: Context,
  claimId: string,
  mode: 'share' | 'update' = 'share',
): Promise<ClaimSubject> {
  const { db } = context;
  const found = await db.claim.findUnique({ where: { id: claimId }, select: { articleId: true } });
  if (!found) throw notFound();
  const subject = await lockArticle(context, found.articleId, mode);
  await db.$queryRaw`SELECT 1 FROM "Claim" WHERE "id" = ${claimId}::uuid FOR UPDATE`;
  const claim = await db.claim.findUniqueOrThrow({ where: { id: claimId } });
  // One after the other: a transaction has one connection.
  const revision = await db.verdictRevision.findFirst({ where: { claimId }, select: { id: true } });
  const authored =
    revision &&
    (await db.verdictRevision.findFirst({
      where: { claimId, authorId: subject.member.memberId },
      select: { id: true },
    }));
  return {
    ...subject,
    claim,
    facts: { ...subject.facts, wroteARevision: authored !== null, hasRevision: revision !== null },
  };
}
