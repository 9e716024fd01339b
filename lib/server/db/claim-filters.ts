/** Why: what claims are narrowed by, as conditions on a row `s` of ClaimSearch. */
import type { OperationInput } from '@/lib/api/operation';
import type { Contract } from '@/lib/api/contract/contract';
import type { ActingMember } from '@/lib/domain/actor';
import type { Db } from './client';
import { Prisma } from './generated/client';
import { matching, wantedOf } from './search-terms';
import { visibleSources } from './visibility';

type Asked = Omit<OperationInput<Contract['claim.search']>['query'], 'q' | 'cursor' | 'limit'>;

/** Null where one of them cannot be met by anything that the member may see. */
export async function claimFilters(db: Db, member: ActingMember, asked: Asked): Promise<Prisma.Sql[] | null> {
  const { newsroomId } = member;
  const [since, until, decidedSince, decidedUntil] = await midnights(db, newsroomId, [
    [asked.since, 0],
    [asked.until, 1],
    [asked.decidedSince, 0],
    [asked.decidedUntil, 1],
  ]);
  const created = Prisma.sql`(SELECT c."createdAt" FROM "Claim" c WHERE c."id" = s."claimId")`;
  const where: Prisma.Sql[] = [];
  if (asked.state) where.push(Prisma.sql`s."state" = ${asked.state}::"ClaimState"`);
  if (asked.kind) where.push(Prisma.sql`s."kind" = ${asked.kind}`);
  if (asked.rating) where.push(Prisma.sql`s."rating" = ${asked.rating}`);
  if (asked.articleId) where.push(Prisma.sql`s."articleId" = ${asked.articleId}::uuid`);
  if (asked.personId) {
    // Keys of sources stand beside those of people: only a person's is looked up here.
    const isThere = await db.member.count({ where: { id: asked.personId, newsroomId } });
    if (isThere === 0) return null;
    where.push(keyed([asked.personId]));
  }
  if (asked.assigneeId)
    where.push(Prisma.sql`s."claimId" IN (SELECT c."id" FROM "Claim" c
      WHERE c."newsroomId" = ${newsroomId}::uuid AND c."assigneeId" = ${asked.assigneeId}::uuid)`);
  if (since) where.push(Prisma.sql`${created} >= ${since}`, Prisma.sql`s."claimId" >= ${idAt(since, -1)}`);
  if (until) where.push(Prisma.sql`${created} < ${until}`, Prisma.sql`s."claimId" < ${idAt(until, 1)}`);
  if (decidedSince) where.push(Prisma.sql`s."decidedAt" >= ${decidedSince}`);
  // What was decided by then was marked by then: the newest are looked for from there, and not from today.
  if (decidedUntil)
    where.push(
      Prisma.sql`s."decidedAt" < ${decidedUntil}`,
      Prisma.sql`s."claimId" < ${idAt(decidedUntil, 1)}`,
    );
  if (asked.claimant) {
    const wanted = await wantedOf(db, { newsroomId, q: asked.claimant, weight: 'A' });
    if (wanted === null) return null;
    where.push(...matching(wanted));
  }
  if (asked.sourceId) {
    const isSeen = await db.source.count({ where: { id: asked.sourceId, ...visibleSources(member) } });
    if (isSeen === 0) return null;
    const merged = await db.source.findMany({
      where: { mergedIntoId: asked.sourceId },
      select: { id: true },
    });
    where.push(keyed([asked.sourceId, ...merged.map((one) => one.id)]));
  }
  return where;
}

/** By one of these members, or resting on one of these sources. One alone is not asked for as a list: it has an order. */
const keyed = (keys: readonly string[]) =>
  keys.length === 1
    ? Prisma.sql`s."claimId" IN (SELECT k."claimId" FROM "ClaimKey" k WHERE k."key" = ${keys[0]}::uuid)`
    : Prisma.sql`s."claimId" IN (SELECT k."claimId" FROM "ClaimKey" k WHERE k."key" = ANY (${keys}::uuid[]))`;

/**
 * The beginnings of these days in the newsroom's time zone, so many days on: worked out first, for the planner to count by.
 * Before the first moment and after the last that an id can tell no claim is made; and beyond the years 1 and 9999, where the
 * day after the last one and the first one in the east lie, a time is none that is read back.
 */
async function midnights(
  db: Db,
  newsroomId: string,
  days: [day: string | undefined, later: number][],
): Promise<(Date | null)[]> {
  if (days.every(([day]) => day === undefined)) return [];
  const rows = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT CASE WHEN asked.day IS NOT NULL THEN LEAST(GREATEST(
        (asked.day::date + asked.later)::timestamp AT TIME ZONE n."timeZone",
        '1970-01-01T00:00:00Z'), '9999-12-31T00:00:00Z') END AS at
    FROM unnest(${days.map(([day]) => day ?? null)}::text[], ${days.map(([, later]) => later)}::int[])
      WITH ORDINALITY AS asked(day, later, place), "Newsroom" n WHERE n."id" = ${newsroomId}::uuid ORDER BY asked.place`;
  return rows.map((row) => row.at);
}

/** The least id that is made so many days from then: an id holds the moment at which it was made, ours to a second or so. */
const idAt = (time: Date, days: number) => {
  const at = Math.max(0, time.getTime() + days * 86_400_000)
    .toString(16)
    .padStart(12, '0');
  return Prisma.sql`${`${at.slice(0, 8)}-${at.slice(8)}-0000-0000-000000000000`}::uuid`;
};
