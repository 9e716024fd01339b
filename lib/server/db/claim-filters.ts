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
  const midnight = (
    day: string,
    days = 0,
  ) => Prisma.sql`((${day}::date + ${days}::int)::timestamp AT TIME ZONE
    (SELECT "timeZone" FROM "Newsroom" WHERE "id" = ${newsroomId}::uuid))`;
  const created = Prisma.sql`(SELECT c."createdAt" FROM "Claim" c WHERE c."id" = s."claimId")`;
  const where: Prisma.Sql[] = [];
  if (asked.state) where.push(Prisma.sql`s."state" = ${asked.state}::"ClaimState"`);
  if (asked.kind) where.push(Prisma.sql`s."kind" = ${asked.kind}`);
  if (asked.rating) where.push(Prisma.sql`s."rating" = ${asked.rating}`);
  if (asked.articleId) where.push(Prisma.sql`s."articleId" = ${asked.articleId}::uuid`);
  if (asked.personId) where.push(Prisma.sql`s."people" @> ARRAY[${asked.personId}::uuid]`);
  if (asked.assigneeId)
    where.push(Prisma.sql`s."claimId" IN (SELECT c."id" FROM "Claim" c
      WHERE c."newsroomId" = ${newsroomId}::uuid AND c."assigneeId" = ${asked.assigneeId}::uuid)`);
  if (asked.since) where.push(Prisma.sql`${created} >= ${midnight(asked.since)}`);
  if (asked.until) where.push(Prisma.sql`${created} < ${midnight(asked.until, 1)}`);
  if (asked.decidedSince) where.push(Prisma.sql`s."decidedAt" >= ${midnight(asked.decidedSince)}`);
  if (asked.decidedUntil) where.push(Prisma.sql`s."decidedAt" < ${midnight(asked.decidedUntil, 1)}`);
  if (asked.claimant) {
    const wanted = await wantedOf(db, { newsroomId, q: asked.claimant, weight: 'A' });
    if (wanted === null) return null;
    where.push(...matching(wanted));
  }
  if (asked.sourceId) {
    const isSeen = await db.source.count({ where: { id: asked.sourceId, ...visibleSources(member) } });
    if (isSeen === 0) return null;
    where.push(restingOn(asked.sourceId));
  }
  return where;
}

/** Evidence that cites it as things are now, or one that is merged into it. */
const restingOn = (sourceId: string) => Prisma.sql`s."claimId" IN (
  SELECT e."claimId" FROM "EvidenceRevision" r
  JOIN "Evidence" e ON e."id" = r."evidenceId" AND e."version" = r."number" AND e."withdrawnAt" IS NULL
  WHERE r."sourceId" = ${sourceId}::uuid
    OR r."sourceId" IN (SELECT m."id" FROM "Source" m WHERE m."mergedIntoId" = ${sourceId}::uuid))`;
