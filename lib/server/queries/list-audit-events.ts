/** Why: admins read who did what and when; what they may not know of is not in it. */
import type { Reading } from '../query';
import type { ActingMember } from '@/lib/domain/actor';
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import type { AuditEvent, Prisma } from '../db/generated/client';
import { visibleArticles } from '../db/visibility';
import { idKey, pageOf, readCursor } from '../keyset';
import { auditEventView } from '../presenters/audit-event';
import { personSelect, personView } from '../presenters/person';
import { query } from '../query';

export const listAuditEvents = query('audit_event.list', async ({ db, actor }, { params, query }) => {
  const member = memberBySlug({ actor }, params.slug);
  requirePermission(member, 'audit_event.list');
  const after = readCursor(query.cursor, idKey);
  const asked: Prisma.AuditEventWhereInput = {
    ...(after === null ? {} : { id: { lt: after } }),
    ...(query.type === undefined ? {} : { type: query.type }),
    ...(query.subject === undefined ? {} : { subjects: { has: query.subject } }),
  };
  const people = await db.member.findMany({
    where: { newsroomId: member.newsroomId },
    select: { ...personSelect, userId: true },
  });
  const page = { orderBy: { id: 'desc' }, take: query.limit + 1 } as const;
  const [ours, signIns] = await Promise.all([
    db.auditEvent.findMany({
      where: { AND: [asked, { newsroomId: member.newsroomId }, await visibleEvents(db, member)] },
      ...page,
    }),
    // A session belongs to no newsroom: its events are shown by the user that they name.
    db.auditEvent.findMany({
      where: { AND: [asked, { newsroomId: null, subjects: { hasSome: people.map((one) => one.userId) } }] },
      ...page,
    }),
  ]);
  const newestFirst = [...ours, ...signIns].sort((a, b) => (a.id < b.id ? 1 : -1));
  const { rows, nextCursor } = pageOf(newestFirst, query.limit, (row) => row.id);
  const personOf = (row: AuditEvent) =>
    people.find((one) => one.id === row.memberId) ??
    people.find((one) => row.memberId === null && one.userId === row.userId);
  return {
    items: rows.map((row) => {
      const person = personOf(row);
      return auditEventView(row, person ? personView(person) : null);
    }),
    nextCursor,
  };
});

/** Without those of restricted articles that the member is not named on, admins included. */
async function visibleEvents(db: Reading['db'], member: ActingMember): Promise<Prisma.AuditEventWhereInput> {
  const hidden = await db.article.findMany({
    where: { newsroomId: member.newsroomId, NOT: visibleArticles(member) },
    select: { id: true },
  });
  if (hidden.length === 0) return {};
  return { OR: [{ articleId: null }, { articleId: { notIn: hidden.map((one) => one.id) } }] };
}
