/** Why: a thread is read from its beginning. */
import { requirePermission } from '@/lib/domain/policy';
import { memberSeeingClaim } from '../db/visible-claim';
import { idKey, pageOf, readCursor } from '../keyset';
import { commentInclude, commentView } from '../presenters/comment';
import { query } from '../query';

export const listComments = query('comment.list', async (reading, { params, query: { cursor, limit } }) => {
  const member = await memberSeeingClaim(reading, params.id);
  requirePermission(member, 'comment.list');
  const after = readCursor(reading.list, cursor, idKey);
  const found = await reading.db.comment.findMany({
    where: { claimId: params.id, ...(after === null ? {} : { id: { gt: after } }) },
    include: commentInclude,
    orderBy: { id: 'asc' },
    take: limit + 1,
  });
  const { rows, nextCursor } = pageOf(reading.list, found, limit, (row) => row.id);
  return { items: rows.map(commentView), nextCursor };
});
