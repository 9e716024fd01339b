/** Why: where a source was used, as far as the asker may know of it: its own uses and those of what is merged into it. */
import type { SourceUseView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import { claimOutcomes } from './claim-standing';
import type { Db } from './client';
import { Prisma } from './generated/client';
import { visibleArticles, visibleArticlesSql } from './visibility';

/** Beyond this a count reads "more than". */
export const mostUsesCounted = 100;
/** More than this is a search over claims, not a list on the source's page. */
const mostUsesShown = 100;

/** A source and those that are merged into it, as rows with an `id`: what rests on one of them rests on it. */
export const withMerged = (sourceId: string): Prisma.Sql =>
  Prisma.sql`(SELECT ${sourceId}::uuid AS id UNION ALL
    SELECT m."id" FROM "Source" m WHERE m."mergedIntoId" = ${sourceId}::uuid)`;

/** How many claims cite each of these sources now; at most one more than `mostUsesCounted`. */
export async function countUses(
  db: Db,
  member: ActingMember,
  sourceIds: readonly string[],
): Promise<Map<string, number>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; uses: number }[]>`
    SELECT asked.id, used.uses FROM unnest(${[...sourceIds]}::uuid[]) AS asked(id)
    CROSS JOIN LATERAL (SELECT count(*)::int AS uses FROM (
      SELECT 1 FROM "EvidenceRevision" r
      JOIN "Evidence" e ON e."id" = r."evidenceId" AND e."version" = r."number" AND e."withdrawnAt" IS NULL
      JOIN "Claim" c ON c."id" = e."claimId" JOIN "Article" a ON a."id" = c."articleId"
      WHERE r."sourceId" = ANY (ARRAY(SELECT asked.id UNION ALL
          SELECT m."id" FROM "Source" m WHERE m."mergedIntoId" = asked.id))
        AND ${visibleArticlesSql(member)} LIMIT ${mostUsesCounted + 1}) AS found) AS used`;
  return new Map(rows.map((row) => [row.id, row.uses]));
}

/** Newest first; withdrawn ones too. What cited it once and cites another source today is in that evidence's history. */
export async function usesOf(
  db: Db,
  member: ActingMember,
  sourceId: string,
): Promise<{ uses: SourceUseView[]; hasMore: boolean }> {
  // The newest of each: its index has them in order, while those of all at once would be read to the last and sorted.
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT used."id" FROM ${withMerged(sourceId)} AS asked
    CROSS JOIN LATERAL (SELECT r."id" FROM "EvidenceRevision" r
      JOIN "Evidence" e ON e."id" = r."evidenceId" AND e."version" = r."number"
      JOIN "Claim" c ON c."id" = e."claimId" JOIN "Article" a ON a."id" = c."articleId"
      WHERE r."sourceId" = asked.id AND ${visibleArticlesSql(member)}
      ORDER BY r."id" DESC LIMIT ${mostUsesShown + 1}) AS used
    ORDER BY used."id" DESC LIMIT ${mostUsesShown + 1}`;
  const rows = await db.evidenceRevision.findMany({
    where: {
      id: { in: found.slice(0, mostUsesShown).map((one) => one.id) },
      evidence: { claim: { article: visibleArticles(member) } },
    },
    include: useInclude,
    orderBy: { id: 'desc' },
  });
  const outcomes = await claimOutcomes(
    db,
    rows.map((row) => row.evidence.claim),
  );
  return {
    uses: rows.map((row) => useView(row, sourceId, outcomes.get(row.evidence.claim.id)?.rating ?? null)),
    hasMore: found.length > mostUsesShown,
  };
}

const useInclude = {
  source: { select: { id: true, title: true } },
  evidence: {
    select: {
      withdrawnAt: true,
      createdAt: true,
      claim: { include: { article: { select: { id: true, title: true } } } },
    },
  },
} as const satisfies Prisma.EvidenceRevisionInclude;
type UseRow = Prisma.EvidenceRevisionGetPayload<{ include: typeof useInclude }>;

function useView(row: UseRow, sourceId: string, rating: SourceUseView['rating']): SourceUseView {
  const { claim, withdrawnAt, createdAt } = row.evidence;
  const { stance, level, locator, source } = row;
  return {
    articleId: claim.article.id,
    articleTitle: claim.article.title,
    claimId: claim.id,
    statement: claim.statement,
    state: claim.state,
    rating: rating && {
      code: rating.code,
      label: rating.label,
      tone: rating.tone,
      lineStyle: rating.lineStyle,
      sign: rating.sign,
    },
    stance,
    level,
    locator,
    at: createdAt.toISOString(),
    isWithdrawn: withdrawnAt !== null,
    recordedAs: source && source.id !== sourceId ? { id: source.id, title: source.title } : null,
  };
}
