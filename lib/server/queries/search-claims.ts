/** Why: how did we rate this before? Searches what claims say, the words they stand on, who says so and why it was rated so. */
import type { ActingMember } from '@/lib/domain/actor';
import { requirePermission } from '@/lib/domain/policy';
import { richTextWords, type RichText } from '@/lib/domain/rich-text';
import { memberBySlug } from '../context';
import { claimFilters } from '../db/claim-filters';
import type { Db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { keySources } from '../db/key-sources';
import { matching, type Wanted, wantedOf } from '../db/search-terms';
import { visibleArticlesSql } from '../db/visibility';
import { idKey, pageOf, readCursor } from '../keyset';
import { cardInclude, presentCards } from '../presenters/claim-card';
import { foundIn } from '../presenters/found-claim';
import { personSelect, personView } from '../presenters/person';
import { query } from '../query';

/** Where words find fewer than this, words nearly like them are looked for, too. */
const little = 5;
const mostSimilar = 20;
/** So many of the newest claims are read one by one where no index helps, or to see whether one is needed. */
const newest = 5_000;

export const searchClaims = query('claim.search', async (reading, { params, query: asked }) => {
  const { db, list } = reading;
  const member = memberBySlug(reading, params.slug);
  requirePermission(member, 'claim.list');
  const before = readCursor(list, asked.cursor, idKey);
  const { newsroomId } = member;
  const q = asked.q ?? '';
  const wanted = q ? await wantedOf(db, { newsroomId, q }) : null;
  const filters = await claimFilters(db, member, asked);
  if (filters === null) return { items: [], nextCursor: null };

  const ask = { member, filters, limit: asked.limit + 1 };
  const found = q && wanted === null ? [] : await findIds(db, { ...ask, wanted, before });
  const page = pageOf(list, found, asked.limit, (id) => id);
  const items = await present(db, member, page.rows, wanted, 'words');
  if (!q || before !== null || page.nextCursor !== null || found.length >= little)
    return { items, nextCursor: page.nextCursor };

  const near = await wantedOf(db, { newsroomId, q, isForgiving: true });
  if (near === null || near.query === wanted?.query) return { items, nextCursor: null };
  const similar = await findIds(db, { ...ask, wanted: near, before, limit: mostSimilar });
  const others = similar.filter((id) => !page.rows.includes(id));
  return { items: [...items, ...(await present(db, member, others, near, 'similar'))], nextCursor: null };
});

interface Ask {
  member: ActingMember;
  filters: Prisma.Sql[];
  wanted: Wanted | null;
  before: string | null;
  limit: number;
}

/**
 * Newest first. Several words may each be common and seldom or never meet, which the planner cannot know: where the newest
 * claims do not fill the page, all that have them are fetched by the index and put in order. Signs that are not kept among
 * the words are looked for in the newest alone.
 */
async function findIds(db: Db, { member, filters, wanted, before, limit }: Ask): Promise<string[]> {
  const { newsroomId } = member;
  const isEarlier = before === null ? Prisma.empty : Prisma.sql`AND s."claimId" < ${before}::uuid`;
  const where = Prisma.join(
    [Prisma.sql`s."newsroomId" = ${newsroomId}::uuid`, ...filters, ...(wanted ? matching(wanted) : [])],
    ' AND ',
  );
  const idsOf = async (rows: Prisma.Sql) => {
    const found = await db.$queryRaw<{ claimId: string }[]>`${rows}
      ORDER BY s."claimId" DESC LIMIT ${limit}`;
    return found.map((one) => one.claimId);
  };
  const visible = Prisma.sql`JOIN "Article" a ON a."id" = s."articleId" AND ${visibleArticlesSql(member)}`;
  if (wanted && (wanted.isSeveral || wanted.query === null)) {
    const found = await idsOf(Prisma.sql`SELECT s."claimId" FROM (SELECT * FROM "ClaimSearch" s
      WHERE s."newsroomId" = ${newsroomId}::uuid ${isEarlier} ORDER BY s."claimId" DESC LIMIT ${newest}) AS s
      ${visible} WHERE ${where}`);
    if (found.length >= limit || wanted.query === null) return found;
    return idsOf(Prisma.sql`WITH s AS MATERIALIZED (SELECT s."claimId", s."articleId" FROM "ClaimSearch" s
      WHERE ${where} ${isEarlier}) SELECT s."claimId" FROM s ${visible}`);
  }
  return idsOf(Prisma.sql`SELECT s."claimId" FROM "ClaimSearch" s ${visible} WHERE ${where} ${isEarlier}`);
}

async function present(
  db: Db,
  member: ActingMember,
  ids: readonly string[],
  wanted: Wanted | null,
  match: 'words' | 'similar',
) {
  if (ids.length === 0) return [];
  const rows = await db.claim.findMany({
    where: { id: { in: [...ids] } },
    include: { ...cardInclude, article: { select: { title: true } } },
    orderBy: { id: 'desc' },
  });
  const claims = await presentCards(db, rows);
  const sources = await keySources(db, member, ids);
  const rationales = await rationalesOf(
    db,
    wanted ? claims.flatMap((one) => one.outcome.latest?.id ?? []) : [],
  );
  const deciders = await db.member.findMany({
    where: { id: { in: claims.flatMap((one) => one.outcome.review?.reviewerId ?? []) } },
    select: personSelect,
  });
  return claims.map(({ row, card, outcome }) => {
    const decider = deciders.find((one) => one.id === outcome.review?.reviewerId);
    const others = [
      { where: 'words' as const, text: outcome.placements.map((one) => one.exact).join(' … ') },
      { where: 'claimant' as const, text: `${row.claimantName}, ${row.claimantRole}` },
      { where: 'rationale' as const, text: rationales.get(outcome.latest?.id ?? '') ?? '' },
    ];
    return {
      ...card,
      articleTitle: row.article.title,
      createdAt: row.createdAt.toISOString(),
      decidedAt: outcome.review?.createdAt.toISOString() ?? null,
      decidedBy: decider ? personView(decider) : null,
      keySource: sources.get(row.id) ?? null,
      match,
      ...foundIn({ statement: row.statement, others }, wanted?.terms ?? []),
    };
  });
}

async function rationalesOf(db: Db, revisionIds: string[]): Promise<Map<string, string>> {
  const rows = await db.verdictRevision.findMany({
    where: { id: { in: revisionIds } },
    select: { id: true, rationale: true },
  });
  return new Map(rows.map((row) => [row.id, richTextWords(row.rationale as RichText)]));
}
