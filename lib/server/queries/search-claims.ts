/** Why: how did we rate this before? Searches what claims say and the words they stand on. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { Prisma } from '../db/generated/client';
import { visibleArticlesSql } from '../db/visibility';
import { idKey, pageOf, readCursor } from '../keyset';
import { cardInclude, presentCards } from '../presenters/claim-card';
import { query } from '../query';

export const searchClaims = query('claim.search', async (reading, { params, query: asked }) => {
  const { db } = reading;
  const member = memberBySlug(reading, params.slug);
  requirePermission(member, 'claim.list');
  const before = readCursor(asked.cursor, idKey);
  const where = [Prisma.sql`c."newsroomId" = ${member.newsroomId}::uuid`, visibleArticlesSql(member)];
  if (before !== null) where.push(Prisma.sql`c."id" < ${before}::uuid`);
  if (asked.state) where.push(Prisma.sql`c."state" = ${asked.state}::"ClaimState"`);
  if (asked.kind) where.push(Prisma.sql`c."kind" = ${asked.kind}`);
  if (asked.assigneeId) where.push(Prisma.sql`c."assigneeId" = ${asked.assigneeId}::uuid`);
  if (asked.since) where.push(Prisma.sql`c."createdAt" >= ${new Date(`${asked.since}T00:00:00Z`)}`);
  if (asked.rating) where.push(ratedAs(asked.rating));
  const words = asked.q?.normalize('NFC').trim();
  if (words) where.push(saying(words));

  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
    WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY c."id" DESC LIMIT ${asked.limit + 1}`;
  const page = pageOf(found, asked.limit, (row) => row.id);
  const rows = await db.claim.findMany({
    where: { id: { in: page.rows.map((row) => row.id) } },
    include: { ...cardInclude, article: { select: { title: true } } },
    orderBy: { id: 'desc' },
  });
  const claims = await presentCards(db, rows);
  return {
    items: claims.map(({ row, card, outcome }) => ({
      ...card,
      articleTitle: row.article.title,
      decidedAt: outcome.review?.createdAt.toISOString() ?? null,
    })),
    nextCursor: page.nextCursor,
  };
});

/** What was typed is looked for as it is: % and _ are no wildcards in it. */
function saying(words: string): Prisma.Sql {
  const pattern = `%${words.replace(/[\\%_]/gu, '\\$&')}%`;
  return Prisma.sql`(c."statement" ILIKE ${pattern} OR EXISTS (
    SELECT 1 FROM "Placement" p
    WHERE p."claimId" = c."id" AND p."removedAt" IS NULL AND p."exact" ILIKE ${pattern}))`;
}

/** The rating that counts: the override's, else that of the latest revision. */
const ratedAs = (rating: string): Prisma.Sql => Prisma.sql`${rating} = (
  SELECT COALESCE(r."rating", v."rating") FROM "VerdictRevision" v
  LEFT JOIN "Review" r ON r."verdictRevisionId" = v."id" AND r."decision" = 'override'
  WHERE v."claimId" = c."id" ORDER BY v."number" DESC LIMIT 1)`;
