/** Why: the articles of the desk, with how far they are. */
import type { ActingMember } from '@/lib/domain/actor';
import { foldText } from '@/lib/domain/search-text';
import { requirePermission } from '@/lib/domain/policy';
import type { OperationInput } from '@/lib/api/operation';
import type { Contract } from '@/lib/api/contract/contract';
import { memberBySlug } from '../context';
import { articleProgress } from '../db/article-progress';
import type { Db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { visibleArticlesSql } from '../db/visibility';
import { pageOf, readCursor } from '../keyset';
import { articleSummaryView } from '../presenters/article';
import { query } from '../query';

type Asked = OperationInput<Contract['article.list']>['query'];

export const listArticles = query(
  'article.list',
  async ({ db, actor, now, list }, { params, query: asked }) => {
    const member = memberBySlug({ actor }, params.slug);
    requirePermission(member, 'article.list');
    const found =
      asked.sort === 'deadline'
        ? await inDeskOrder(db, member, asked, { now, after: readCursor(list, asked.cursor, deadlineKey) })
        : await newest(db, member, asked, { now, after: readCursor(list, asked.cursor, newestKey) });
    const page = pageOf(list, found, asked.limit, keyOf[asked.sort]);
    const ids = page.rows.map((row) => row.id);
    const rows = await db.article.findMany({
      where: { id: { in: ids } },
      include: { stateChanges: { where: { to: 'released' }, select: { id: true }, take: 1 } },
    });
    const words = await wordCounts(db, ids);
    const claims = await liveClaims(db, ids);
    const progress = await articleProgress(
      db,
      rows.filter((row) => row.state === 'in_check'),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      items: ids.map((id) =>
        articleSummaryView(byId.get(id)!, {
          wordCount: words.get(id) ?? 0,
          claims: claims.get(id) ?? {},
          progress: progress.get(id) ?? null,
        }),
      ),
      nextCursor: page.nextCursor,
    };
  },
);

interface Key {
  id: string;
  /** The deadline of one under way, ISO 8601, or `none`; null for all others. */
  due: string | null;
}

const keyOf = {
  newest: ({ id }: Key) => id,
  deadline: ({ id, due }: Key) => `${due === null ? 'rest' : `due ${due}`} ${id}`,
};
const newestKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const deadlineKey =
  /^(?:rest|due (none|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;

const underWay = Prisma.sql`a."state" IN ('draft', 'in_check')`;
const notUnderWay = Prisma.sql`a."state" NOT IN ('draft', 'in_check')`;

interface From {
  now: Date;
  /** The key of the last article before. */
  after: string | null;
}

async function newest(db: Db, member: ActingMember, asked: Asked, { now, after }: From): Promise<Key[]> {
  const where = [
    ...(await wanted(db, member, asked, now)),
    ...(after ? [Prisma.sql`a."id" < ${after}::uuid`] : []),
  ];
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT a."id" FROM "Article" a
    WHERE ${Prisma.join(where, ' AND ')} ORDER BY a."id" DESC LIMIT ${asked.limit + 1}`;
  return rows.map(({ id }) => ({ id, due: null }));
}

/** Under way first, by deadline, those without one last; then the rest, newest first. Each part by an index of its own. */
async function inDeskOrder(db: Db, member: ActingMember, asked: Asked, { now, after }: From): Promise<Key[]> {
  const [, due, id] = (after === null ? null : deadlineKey.exec(after)) ?? [null, undefined, null];
  const where = await wanted(db, member, asked, now);
  const wish = asked.limit + 1;
  const found: Key[] = [];
  const isPast = id !== null && due === undefined;
  if (!isPast) {
    const from =
      id === null
        ? []
        : due === 'none'
          ? [Prisma.sql`(a."deadline" IS NULL AND a."id" < ${id}::uuid)`]
          : [
              Prisma.sql`(a."deadline" > ${due}::timestamptz OR a."deadline" IS NULL
                OR (a."deadline" = ${due}::timestamptz AND a."id" < ${id}::uuid))`,
            ];
    const rows = await db.$queryRaw<{ id: string; deadline: Date | null }[]>`
      SELECT a."id", a."deadline" FROM "Article" a WHERE ${Prisma.join([...where, underWay, ...from], ' AND ')}
      ORDER BY a."deadline" ASC NULLS LAST, a."id" DESC LIMIT ${wish}`;
    found.push(...rows.map((row) => ({ id: row.id, due: row.deadline?.toISOString() ?? 'none' })));
  }
  if (found.length >= wish) return found;
  const before = isPast ? [Prisma.sql`a."id" < ${id}::uuid`] : [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Article" a WHERE ${Prisma.join([...where, notUnderWay, ...before], ' AND ')}
    ORDER BY a."id" DESC LIMIT ${wish - found.length}`;
  return [...found, ...rows.map((row) => ({ id: row.id, due: null }))];
}

async function wanted(db: Db, member: ActingMember, asked: Asked, now: Date): Promise<Prisma.Sql[]> {
  const where = [visibleArticlesSql(member)];
  where.push(
    asked.state ? Prisma.sql`a."state" = ${asked.state}::"ArticleState"` : Prisma.sql`a."state" <> 'shelved'`,
  );
  if (asked.purpose) where.push(Prisma.sql`a."purpose" = ${asked.purpose}::"ArticlePurpose"`);
  if (asked.overdue) where.push(Prisma.sql`(${underWay} AND a."deadline" < ${now})`);
  if (asked.mine) where.push(await mine(db, member));
  const q = foldText(asked.q ?? '');
  // The index holds letters by three: for fewer it would be read from end to end, and every title besides.
  const title = q.length < 3 ? Prisma.sql`(a."titleFolded" || '')` : Prisma.sql`a."titleFolded"`;
  if (q) where.push(Prisma.sql`${title} LIKE ${`%${q.replace(/[\\%_]/gu, '\\$&')}%`}`);
  return where;
}

/** With more than these, one of the newest articles in fifty or so is the member's: walking them soon fills a page. */
const mostMine = 1_000;

/**
 * Written or brought in by the member, or with a claim that is assigned to the member. Few are named one by one: looking for
 * them among all articles, newest first, would read all that were ever there.
 */
async function mine(db: Db, { newsroomId, memberId }: ActingMember): Promise<Prisma.Sql> {
  const created = Prisma.sql`SELECT a."id" FROM "Article" a
    WHERE a."newsroomId" = ${newsroomId}::uuid AND a."createdById" = ${memberId}::uuid`;
  const written = Prisma.sql`SELECT w."articleId" FROM "ArticleWriter" w
    WHERE w."newsroomId" = ${newsroomId}::uuid AND w."memberId" = ${memberId}::uuid`;
  const assigned = Prisma.sql`SELECT c."articleId" FROM "Claim" c
    WHERE c."newsroomId" = ${newsroomId}::uuid AND c."assigneeId" = ${memberId}::uuid`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    (${created} LIMIT ${mostMine + 1}) UNION ALL (${written} LIMIT ${mostMine + 1})
    UNION ALL (${assigned} LIMIT ${mostMine + 1})`;
  return rows.length <= mostMine
    ? Prisma.sql`a."id" = ANY (${rows.map((row) => row.id)}::uuid[])`
    : Prisma.sql`(a."createdById" = ${memberId}::uuid OR a."id" IN (${written}) OR a."id" IN (${assigned}))`;
}

async function wordCounts(db: Db, articleIds: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; wordCount: number }[]>`
    SELECT a."id", v."wordCount" FROM "Article" a
    JOIN "ArticleVersion" v ON v."articleId" = a."id" AND v."number" = a."currentVersion"
    WHERE a."id" = ANY (${articleIds}::uuid[])`;
  return new Map(rows.map((one) => [one.id, one.wordCount]));
}

/** How many claims of each article are in each state; dismissed and cut ones do not count. */
async function liveClaims(db: Db, articleIds: string[]): Promise<Map<string, Record<string, number>>> {
  const rows = await db.claim.groupBy({
    by: ['articleId', 'state'],
    where: { articleId: { in: articleIds }, state: { notIn: ['dismissed', 'cut'] } },
    _count: true,
  });
  const counts = new Map<string, Record<string, number>>();
  for (const { articleId, state, _count } of rows)
    counts.set(articleId, { ...counts.get(articleId), [state]: _count });
  return counts;
}
