/** Why: the desk finds a source again by its title, publisher, author or address. */
import type { FoundSourceView } from '@/lib/api/views/source-view';
import type { ActingMember } from '@/lib/domain/actor';
import { requirePermission } from '@/lib/domain/policy';
import { findTerms } from '@/lib/domain/search-text';
import type { SourceKind } from '@/lib/domain/source';
import { memberBySlug } from '../context';
import type { Db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { matching, type Wanted, wantedOf } from '../db/search-terms';
import { countUses } from '../db/source-uses';
import { visibleSourcesSql } from '../db/visibility';
import { idKey, pageOf, readCursor } from '../keyset';
import { excerpt, markedText } from '../presenters/found-claim';
import { sourceInclude, sourceView } from '../presenters/source';
import { query } from '../query';

/** Where words find fewer than this, words nearly like them are looked for, too. */
const little = 5;
const mostSimilar = 20;

export const listSources = query('source.list', async ({ db, actor, list }, { params, query: asked }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'source.list');
  const before = readCursor(list, asked.cursor, idKey);
  const { newsroomId } = member;
  const { q = '', kind, address } = asked;
  const wanted = q ? await wantedOf(db, { newsroomId, q }) : null;
  const ask = { member, kind, address, before, limit: asked.limit + 1 };
  const found = q && wanted === null ? [] : await findIds(db, { ...ask, wanted });
  const page = pageOf(list, found, asked.limit, (id) => id);
  const items = await present(db, member, page.rows, wanted, 'words');
  if (!q || before !== null || page.nextCursor !== null || found.length >= little)
    return { items, nextCursor: page.nextCursor };

  const near = await wantedOf(db, { newsroomId, q, isForgiving: true });
  if (near === null || near.query === wanted?.query) return { items, nextCursor: null };
  const similar = await findIds(db, { ...ask, wanted: near, limit: mostSimilar });
  const others = similar.filter((id) => !page.rows.includes(id));
  return { items: [...items, ...(await present(db, member, others, near, 'similar'))], nextCursor: null };
});

interface Ask {
  member: ActingMember;
  kind: SourceKind | undefined;
  address: string | undefined;
  wanted: Wanted | null;
  before: string | null;
  limit: number;
}

/** Newest first; those that are merged into another are found there. */
async function findIds(db: Db, { member, kind, address, wanted, before, limit }: Ask): Promise<string[]> {
  const where = [
    Prisma.sql`n."newsroomId" = ${member.newsroomId}::uuid`,
    visibleSourcesSql(member),
    Prisma.sql`s."mergedIntoId" IS NULL`,
    ...(kind ? [Prisma.sql`n."kind" = ${kind}`] : []),
    ...(address ? [Prisma.sql`n."address" = search_address(${address})`] : []),
    ...(wanted ? matching(wanted, Prisma.raw('n')) : []),
    ...(before === null ? [] : [Prisma.sql`n."sourceId" < ${before}::uuid`]),
  ];
  const found = await db.$queryRaw<{ sourceId: string }[]>`
    SELECT n."sourceId" FROM "SourceSearch" n JOIN "Source" s ON s."id" = n."sourceId"
    WHERE ${Prisma.join(where, ' AND ')} ORDER BY n."sourceId" DESC LIMIT ${limit}`;
  return found.map((one) => one.sourceId);
}

async function present(
  db: Db,
  member: ActingMember,
  ids: readonly string[],
  wanted: Wanted | null,
  match: FoundSourceView['match'],
): Promise<FoundSourceView[]> {
  const rows = await db.source.findMany({
    where: { id: { in: [...ids] } },
    include: { ...sourceInclude(member), merged: { select: { title: true, publisher: true } } },
    orderBy: { id: 'desc' },
  });
  const uses = await countUses(db, member, ids);
  const terms = wanted?.terms ?? [];
  return rows.map((row) => {
    const { marks } = markedText(row.title, findTerms(row.title, terms));
    const isMissing = terms.some((term) => findTerms(row.title, [term]).length === 0);
    const elsewhere = isMissing
      ? [row.publisher, row.author, row.url ?? '', ...row.merged.flatMap((one) => [one.title, one.publisher])]
          .map((text) => ({ text, found: findTerms(text, terms) }))
          .find((one) => one.found.length > 0)
      : undefined;
    return {
      ...sourceView(row),
      uses: uses.get(row.id) ?? 0,
      match,
      marks,
      elsewhere: elsewhere ? excerpt(elsewhere.text, elsewhere.found) : null,
    };
  });
}
