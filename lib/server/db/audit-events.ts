/** Why: the log is read page by page on the screen and as one file, by the same conditions. */
import type { OperationInput } from '@/lib/api/operation';
import type { Contract } from '@/lib/api/contract/contract';
import type { AuditEventView } from '@/lib/api/views/newsroom-view';
import type { ActingMember } from '@/lib/domain/actor';
import { auditEventView } from '../presenters/audit-event';
import { personSelect, personView } from '../presenters/person';
import { subjectWords } from './audit-subjects';
import type { Db } from './client';
import { type AuditEvent, Prisma } from './generated/client';
import { visibleArticlesSql } from './visibility';

export type AuditFilter = OperationInput<Contract['audit_event.export']>['query'];

/** Reads pages of the log as one member may see it. */
export interface AuditLog {
  /** At most `limit` events older than the one with this id, newest first. */
  page: (before: string | null, limit: number) => Promise<AuditEventView[]>;
}

export async function openAuditLog(db: Db, member: ActingMember, asked: AuditFilter): Promise<AuditLog> {
  const { newsroomId } = member;
  const people = await db.member.findMany({
    where: { newsroomId },
    select: { ...personSelect, userId: true },
  });
  const personOf = (row: AuditEvent) =>
    people.find((one) => one.id === row.memberId) ??
    people.find((one) => row.memberId === null && one.userId === row.userId);
  const userId = people.find((one) => one.id === asked.personId)?.userId ?? null;
  const shared = conditions(newsroomId, asked);
  const ours = [
    Prisma.sql`e."newsroomId" = ${newsroomId}::uuid`,
    // Not of restricted articles that the member is not named on, admins included.
    Prisma.sql`(e."articleId" IS NULL OR EXISTS (SELECT 1 FROM "Article" a
      WHERE a."id" = e."articleId" AND ${visibleArticlesSql(member)}))`,
    ...(asked.personId ? [Prisma.sql`e."memberId" = ${asked.personId}::uuid`] : []),
  ];
  // A session belongs to no newsroom: its events are shown by the user that they name.
  const signIns = [
    Prisma.sql`e."newsroomId" IS NULL`,
    Prisma.sql`e."subjects" && ${people.map((one) => one.userId)}::uuid[]`,
    ...(asked.personId ? [Prisma.sql`e."userId" = ${userId}::uuid`] : []),
    ...(asked.articleId ? [Prisma.sql`false`] : []),
  ];
  return {
    page: async (before, limit) => {
      const read = (kind: Prisma.Sql[]) => {
        const where = [...kind, ...shared, ...(before ? [Prisma.sql`e."id" < ${before}::uuid`] : [])];
        return db.$queryRaw<AuditEvent[]>`SELECT e.* FROM "AuditEvent" e
          WHERE ${Prisma.join(where, ' AND ')} ORDER BY e."id" DESC LIMIT ${limit}`;
      };
      const both = [...(await read(ours)), ...(await read(signIns))];
      const rows = both.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit);
      const known = await knownSubjects(db, member, rows);
      const words = await subjectWords(db, member, known);
      return known.map((row) => {
        const person = personOf(row);
        return auditEventView(row, person ? personView(person) : null, words);
      });
    },
  };
}

/** An event of no article (a source that was made confidential) may name claims of several: of those one may not know of, none. */
async function knownSubjects(db: Db, member: ActingMember, rows: AuditEvent[]): Promise<AuditEvent[]> {
  const ids = rows.flatMap((row) => (row.articleId === null ? row.subjects : []));
  if (ids.length === 0) return rows;
  const hidden = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
    WHERE c."id" = ANY (${ids}::uuid[]) AND NOT ${visibleArticlesSql(member)}`;
  const unknown = new Set(hidden.map((one) => one.id));
  return rows.map((row) => ({ ...row, subjects: row.subjects.filter((id) => !unknown.has(id)) }));
}

function conditions(newsroomId: string, asked: AuditFilter): Prisma.Sql[] {
  const midnight = (
    day: string,
    days: number,
  ) => Prisma.sql`((${day}::date + ${days}::int)::timestamp AT TIME ZONE
    (SELECT "timeZone" FROM "Newsroom" WHERE "id" = ${newsroomId}::uuid))`;
  return [
    ...(asked.type ? [Prisma.sql`e."type" = ${asked.type}`] : []),
    ...(asked.outcome ? [Prisma.sql`e."outcome" = ${asked.outcome}`] : []),
    ...(asked.articleId ? [Prisma.sql`e."articleId" = ${asked.articleId}::uuid`] : []),
    ...(asked.subject ? [Prisma.sql`e."subjects" @> ARRAY[${asked.subject}::uuid]`] : []),
    ...(asked.since ? [Prisma.sql`e."at" >= ${midnight(asked.since, 0)}`] : []),
    ...(asked.until ? [Prisma.sql`e."at" < ${midnight(asked.until, 1)}`] : []),
  ];
}
