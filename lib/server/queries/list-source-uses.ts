/** Why: whoever doubts a source has to see all that rests on it, with where in it and what came of it. */
import { requirePermission } from '@/lib/domain/policy';
import { Prisma } from '../db/generated/client';
import { visibleSource } from '../db/lock-source';
import { withMerged } from '../db/source-uses';
import { visibleArticlesSql } from '../db/visibility';
import { idKey, pageOf, readCursor } from '../keyset';
import { cardInclude, presentCards } from '../presenters/claim-card';
import { query } from '../query';

export const listSourceUses = query('source_use.list', async (reading, { params, query: asked }) => {
  const { db, list } = reading;
  const { member } = await visibleSource(reading, params.id);
  requirePermission(member, 'source.read');
  const before = readCursor(list, asked.cursor, idKey);
  // What cites it now, or what is merged into it: evidence that is not withdrawn, in its latest revision.
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT used."id" FROM ${withMerged(params.id)} AS asked
    CROSS JOIN LATERAL (SELECT r."id" FROM "EvidenceRevision" r
      JOIN "Evidence" e ON e."id" = r."evidenceId" AND e."version" = r."number"
      JOIN "Claim" c ON c."id" = e."claimId"
      JOIN "Article" a ON a."id" = c."articleId"
      WHERE r."sourceId" = asked.id AND e."withdrawnAt" IS NULL AND ${visibleArticlesSql(member)}
        ${asked.articleId === undefined ? Prisma.empty : Prisma.sql`AND a."id" = ${asked.articleId}::uuid`}
        ${before === null ? Prisma.empty : Prisma.sql`AND r."id" < ${before}::uuid`}
      ORDER BY r."id" DESC LIMIT ${asked.limit + 1}) AS used
    ORDER BY used."id" DESC LIMIT ${asked.limit + 1}`;
  const page = pageOf(list, found, asked.limit, (row) => row.id);
  const revisions = await db.evidenceRevision.findMany({
    where: { id: { in: page.rows.map((row) => row.id) } },
    include: {
      evidence: {
        include: { claim: { include: { ...cardInclude, article: { select: { title: true } } } } },
      },
    },
    orderBy: { id: 'desc' },
  });
  const cards = await presentCards(
    db,
    revisions.map((one) => one.evidence.claim),
  );
  return {
    items: revisions.map(({ evidence, locator, level, stance }, at) => {
      const { id, kind, statement, state, rating, standing, isFixed, isTick } = cards[at]!.card;
      return {
        evidenceId: evidence.id,
        articleId: evidence.claim.articleId,
        articleTitle: evidence.claim.article.title,
        claim: { id, kind, statement, state, rating, standing, isFixed, isTick },
        locator,
        level,
        stance,
      };
    }),
    nextCursor: page.nextCursor,
  };
});
