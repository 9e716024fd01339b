/** Why: whom the admins have invited, newest first. */
import { requirePermission } from '@/lib/domain/policy';
import { memberBySlug } from '../context';
import { idKey, pageOf, readCursor } from '../keyset';
import { invitationSelect, invitationView } from '../presenters/invitation';
import { query } from '../query';

export const listInvitations = query(
  'invitation.list',
  async ({ db, actor, now, list }, { params, query }) => {
    const member = memberBySlug({ actor }, params.slug);
    requirePermission(member, 'invitation.list');
    const after = readCursor(list, query.cursor, idKey);
    const found = await db.invitation.findMany({
      where: { newsroomId: member.newsroomId, ...(after === null ? {} : { id: { lt: after } }) },
      orderBy: { id: 'desc' },
      take: query.limit + 1,
      select: invitationSelect,
    });
    const { rows, nextCursor } = pageOf(list, found, query.limit, (row) => row.id);
    return { items: rows.map((row) => invitationView(row, now)), nextCursor };
  },
);
